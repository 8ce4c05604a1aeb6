"""Words of people: given names, titles, roles, peoples; and what is the name of nobody."""

from typing import Final

GIVEN: Final = """
Mitt Barbra Sherrod Neera Oprah LeBron Melania Elian Lazaro Joaquin Raquel Mariela Elisabeth
Aamir Aaron Abbas Abdallah Abdel Abdelaziz Abdelhakim Abdelkader Abdoulaye Abdul Abdulaziz
Abdullah Abraham Abu Adam Adel Adele Adil Adnan Adolf Adrian Agnes Aguila Ahmad Ahmed Ahmet Aisha
Akbar Akihito Alain Alan Alassane Albert Alberto Aldo Alec Alejandro Aleksandar Alessandro Alex
Alexander Alexandra Alexandre Alexei Alexis Alfonso Alfred Alfredo Ali Alice Alija Alison Allan
Allen Alvaro Amanda Amelia Amin Amina Amir Amr Amy Ana Anas Anatoly Anders Andras Andre Andrea
Andreas Andrei Andrej Andres Andrew Andrey Andrzej Andy Angela Angelo Anil Anita Anja Ann Anna
Anne Annette Annie Ante Anthony Antoine Anton Antonio Antony Anwar Arantxa Aravinda Ariel Arjuna
Armando Arnaud Arne Arnold Arthur Arturo Asad Ashraf Asif Asma Astrid Atal Attila Audrey Augusto
Aung Ayad Ayman Aziz Badr Barack Barbara Barham Barry Bart Bashar Bashir Bassel Ben Benazir
Benedict Benigno Benjamin Benny Bernadette Bernard Bernardo Bernd Bernie Bert Bertrand Beth Betty
Biljana Bill Billy Bjarne Björn Blaise Bob Bobby Bojan Boris Boutros Brad Bradley Brandon Brenda
Brent Brett Brian Brigitte Bruce Bruno Bryan Bulent Burhan Burhanuddin Byron Caleb Calvin Carl
Carla Carlo Carlos Carmen Carol Caroline Carolyn Catherine Cathy Cecilia Cedric Cem Cesar
Chandrika Charles Charlie Charlotte Chelsea Chen Cheryl Chester Chris Christiane Christina
Christine Christophe Christopher Chuck Claire Clara Clarence Clark Claude Claudia Claudio Clifford
Clint Clive Colin Conchita Conrad Corazon Corey Craig Cristina Curt Curtis Cynthia Cyril Daisy
Dale Damian Damon Dan Daniel Daniela Danny Dario Darrell Darren Darryl Daryl Dave David Davide
Davor Dean Debbie Deborah Deng Denis Denise Dennis Derek Derrick Diana Diane Dick Didier Diego
Dieter Dimitri Dirk Dmitri Dmitry Dolores Dominic Dominik Dominique Don Donald Donna Doris Dorothy
Doug Douglas Dragan Duncan Dustin Dwight Ed Eddie Edgar Edith Edmund Edouard Eduardo Edward Edwin
Ehud Eileen Elaine Eleanor Elena Eli Elias Elijah Elizabeth Ella Ellen Elliot Elliott Elton
Emanuel Emil Emile Emily Emma Emmanuel Enrico Enrique Eric Erica Erich Erik Erin Ernest Ernesto
Ernst Erwin Esa Esther Ethan Eugene Eva Evan Evelyn Fabio Fabrice Fadel Fahd Faisal Farid Farouk
Farouq Fathi Fatima Fausto Fayez Federica Federico Felipe Felix Ferdinand Ferenc Fernando Fidel
Filippo Fiona Florence Floyd Frances Francesca Francesco Francis Francisco Franco Francois Franjo
Frank Frankie Franklin Franz Fred Freddie Frederic Frederick Friedrich Fritz Fuad Gabriel Gabriela
Gail Gareth Garry Gary Gaston Gavin Gene Geoff Geoffrey George Georges Gerald Geraldine Gerard
Gerardo Gerhard Gerry Ghassan Gheorghe Giancarlo Gianni Gilbert Gilles Gina Giorgio Giovanni
Giulio Giuseppe Glen Glenn Gloria Goodluck Goran Gordon Grace Graeme Graham Greg Gregory Greta
Guido Guillermo Gulbuddin Gunnar Gunter Gustavo Guus Gwen Gyorgy Habib Hafez Haidar Haider Haji
Hakan Hal Hamid Hamza Hank Hannah Hans Harald Harold Harriet Harris Harry Harvey Hasan Hashim
Hassan Heather Hector Heidi Heinrich Heinz Helen Helena Helmut Hendrik Henri Henrik Henry Herb
Herbert Herman Hermann Hilary Hillary Hiroshi Hisham Hoshyar Hosni Howard Hu Hubert Hugh Hugo
Humphrey Hussain Hussein Ian Ibrahim Idriss Ignacio Igor Ilya Imad Imran Indira Ines Ingrid Ingvar
Inzamam Irene Irina Iris Irving Isaac Isabel Isabelle Isaiah Isaias Ismail Istvan Ivan Ivana Ivica
Ivo Iyad Izzat Jack Jackie Jacob Jacqueline Jacques Jaime Jalal Jamal James Jamie Jan Jane Janet
Janice Jared Jari Jarmo Jaroslaw Jason Javad Javier Jay Jean Jed Jeff Jeffrey Jennifer Jenny Jens
Jeremy Jerome Jerry Jerzy Jesse Jessica Jiang Jill Jim Jimmy Jiri Joan Joanna Joao Jodie Jody Joe
Joel Joerg Johan Johann Johannes John Johnny Joko Jon Jonas Jonathan Joost Jordi Jorge Jose Josef
Joseph Josephine Josh Joshua Joyce Juan Judith Judy Juergen Juha Julia Julian Julie Julien Juliet
Julio Julius Junichiro Justin Juvenal Jürgen Kamal Karel Karen Kari Karim Karin Karl Kate
Katherine Kathleen Kathryn Kathy Katie Keith Kelly Kelvin Kemal Ken Kenji Kenneth Kenny Kerry
Kevin Khaled Khaleda Khalid Khalifa Kim Kimi Kirk Klaus Knut Kofi Konstantin Kristina Krzysztof
Kurt Kyle Lance Larry Lars Laszlo Laura Lauren Laurence Laurent Lawrence Lech Lee Lena Leo Leon
Leonard Leonardo Leonid Leroy Leslie Lester Lewis Li Liam Lina Linda Lindsay Lionel Lisa Liu Liz
Lloyd Lois Lorenzo Loretta Lorne Lou Louis Louise Luca Lucas Lucia Lucien Lucy Luigi Luis Luisa
Luke Lyndon Lynn Macky Madeleine Magdalena Magnus Mahathir Maher Mahinda Mahmoud Mahmud Malcolm
Manfred Manmohan Manuel Mao Marat Marc Marcel Marcello Marco Marcos Marcus Margaret Margarita
Maria Marian Marianne Marie Marilyn Marina Marino Mario Marion Marjorie Mark Markus Marlene Marlon
Marta Martha Martin Martina Marvin Mary Masoud Massimo Massoud Mathieu Mats Matt Matteo Matthew
Matthias Matti Maureen Maurice Mauricio Mauro Max Maxim Maximilian Maya Megan Mehmet Mel Melanie
Meles Melissa Mesut Mevlut Micah Michael Michal Michel Michele Michelle Mickey Miguel Mika Mikael
Mike Mikhail Milan Milos Miloslav Milton Miriam Mirza Mitch Mobutu Mohamed Mohammad Mohammed
Mohamud Mohan Moises Momcilo Mona Monica Monika Moqtada Morgan Moshe Moussa Muammar Muhammad
Muhammadu Muhammed Mukhtar Muqtada Murat Musa Mustafa Mutassim Muttiah Nabih Nabil Nadia Nadim
Naji Najib Nancy Naomi Naoto Narendra Nasser Natalia Natalie Nathan Nawaf Nawaz Nebojsa Necmettin
Neil Nelson Niall Nicholas Nick Nicola Nicolae Nicolas Nicole Niels Nigel Nikita Nikola Nikolai
Nikolay Nils Nina Noah Noel Nora Norbert Norma Norman Nouri Nuri Olav Ole Oleg Olga Oliver Olivia
Olivier Olusegun Omar Orhan Orson Osama Oscar Osman Oswald Otis Otto Owen Pablo Pamela Paola Paolo
Pascal Patricia Patricio Patrick Patty Paul Paula Paulo Pavel Pedro Peggy Pekka Penny Per Percy
Perry Pervez Pete Peter Petr Petra Phil Philip Philippe Phillip Phyllis Pia Pierre Pietro Piotr
Preston Qasem Quentin Quincy Qusay Rachel Radovan Rafael Rafik Rafiq Rahul Rainer Rajiv Ralf Ralph
Rami Ramon Ramzi Randall Randy Ranil Raphael Rasmus Ratko Raul Ray Raymond Rebecca Recep Reggie
Reginald Reinhard Renate Renato Rene Rex Rhonda Riad Ricardo Riccardo Richard Rick Ricky Riek
Rifaat Rita Riyad Rob Robert Roberta Roberto Robin Rod Roderick Rodney Rodolfo Rodrigo Roger
Roland Rolf Roman Romano Romeo Ron Ronald Ronnie Rory Rosa Rosemary Rosie Ross Rowan Roy Ruben
Rudolf Rufus Ruhollah Rupert Russell Ruth Ryan Ryutaro Saad Sabine Sachin Saddam Sadiq Saeed Saif
Salah Salem Salim Sally Salman Salva Salvador Sam Samantha Sami Samir Samuel Sanath Sandra Sandy
Sani Sara Sarah Scott Sean Sebastian Sebastien Seif Sergei Sergey Sergio Seth Shahid Shane Shannon
Sharon Shaun Shawn Sheila Sheldon Shimon Shinzo Shirley Sidney Sigmund Sigrid Silvia Silvio Simon
Simona Simone Siri Slobodan Sofia Sonia Sophia Sophie Sourav Spencer Staffan Stan Stanley Stefan
Stefano Steffi Stella Stephan Stephane Stephanie Stephen Steve Steven Stewart Stuart Sue Suleiman
Susan Susanne Susilo Suzanne Sven Sylvester Sylvia Sylvie Tadeusz Takeshi Tamara Tansu Tanya Tara
Tareq Tariq Taro Tatiana Tayyip Ted Terence Teresa Terrence Terry Thabo Thein Theo Theodore
Theresa Thierry Thomas Tim Timo Timothy Tina Tobias Todd Tom Tomas Tomasz Tommy Toni Tony Tor
Tracy Traian Trevor Tyler Tyrone Uday Ulrich Umar Umberto Ursula Usama Uwe Vaclav Vadim Valentin
Valentina Valerie Valery Vanessa Venus Vera Vernon Veronica Vic Vicente Victor Victoria Viktor
Vince Vincent Vincenzo Viorel Vivian Vladimir Vojislav Wade Walid Wally Walter Wanda Wang Waqar
Warren Wasim Wayne Wen Wendy Werner Wes Wesley Wilbur Wilfred Wilhelm William Willie Wim Winnie
Winston Wojciech Wolfgang Woodrow Woody Xavier Xi Yannick Yasir Yasser Yevgeny Yitzhak Yoko Younis
Yousef Youssef Yoweri Yukio Yuri Yusuf Yves Yvonne Zachary Zaid Zainab Zalmay Zbigniew Zdenek
Zhang Zhu Zine Zlatan Zoe Zoltan Zoran Zulfikar
"""
"""Common given names of many countries."""
TITLES: Final = """
sens reps presidents senators generals professors
pastor surgeon
messrs ceo cfo
mr mrs ms miss mx dr prof professor sir lord lady dame president premier minister secretary
chancellor general gen lt lieutenant major maj colonel col captain capt sergeant sgt admiral adm
commander cmdr ambassador senator sen representative rep congressman congresswoman governor gov
mayor king queen prince princess sheikh shaikh ayatollah imam pope bishop archbishop cardinal
judge justice marshal brigadier brig spokesman spokeswoman spokesperson director chairman
chairwoman envoy mullah emir sultan coach manager detective inspector superintendent reverend rev
father sister rabbi doctor corporal cpl private pvt officer chief leader coordinator commissioner
attorney treasurer speaker undersecretary shah tsar emperor empress duke duchess earl count
countess baron baroness commodore petty advisor adviser counsel secretaries ministers spc lance
administrator principal monsieur madame maestro mla mep mp staff he hrh constable sheriff councillor
"""
"""What stands before the name of a person, the last of its words."""
HONORIFICS: Final = "mr mrs ms miss mx dr sir lord lady dame prof professor he hrh monsieur madame"
"""Titles that say nothing of what somebody is."""
MODIFIERS: Final = """
vice prime deputy foreign defence defense interior finance justice health home trade economy oil
energy education information labour labor agriculture transport special presidential crown field
former ex high assistant associate senior acting under permanent executive managing lieutenant
major brigadier rear chief grand supreme first state national security opposition police army
detective attorney secretary economics environment planning culture internal external affairs
industry commerce european human rights press regional district cabinet
"""
"""What stands before such a word, as a part of the title: `Deputy Prime Minister`."""
BEYOND: Final = "state staff defense defence justice"
"""What belongs to a title behind `of`: `Secretary of State`."""
IN_FULL: Final = """
gen:general col:colonel lt:lieutenant maj:major capt:captain sgt:sergeant cpl:corporal rev:reverend
sen:senator rep:representative gov:governor adm:admiral cmdr:commander brig:brigadier dr:doctor
prof:professor pvt:private
"""
"""What titles that are cut short with a point stand for."""
ROLES: Final = """
head leader chief spokesman spokeswoman spokesperson president minister premier director chairman
chairwoman chair commander general colonel captain lieutenant admiral marshal brigadier secretary
envoy ambassador mayor governor founder co-founder analyst professor lawyer attorney journalist
reporter correspondent doctor king queen prince emir sultan sheikh imam cleric pope bishop
archbishop judge senator congressman lawmaker deputy mp official officer coordinator
representative commissioner chancellor diplomat strongman dictator ruler warlord politician
economist strategist researcher scientist historian author writer novelist poet singer actor
actress director-general secretary-general manager coach striker midfielder defender goalkeeper
editor adviser advisor aide executive owner treasurer speaker prosecutor inspector activist
dissident candidate physicist chemist biologist musician composer painter artist photographer
engineer architect businessman entrepreneur banker trader fellow expert member veteran champion
seed guitarist drummer bassist vocalist producer presenter jihadist militant emissary negotiator
mediator organiser organizer principal chief-of-staff teacher student nurse constable sheriff
councillor coroner barrister solicitor
"""
"""Words without capitals for what a person is."""
HE: Final = "mr sir lord monsieur king prince emperor duke baron"
"""Titles of men."""
SHE: Final = "mrs ms miss lady dame madame queen princess empress duchess countess baroness"
"""Titles of women."""
KIN: Final = """
widow widower wife husband mother father son daughter brother sister parent parents partner fiance
fiancee boyfriend girlfriend uncle aunt nephew niece cousin grandmother grandfather grandson
granddaughter stepfather stepmother stepson stepdaughter half-brother half-sister twin family
ex-wife ex-husband mum mom dad father-in-law mother-in-law brother-in-law sister-in-law
son-in-law daughter-in-law child children sons daughters brothers sisters sibling siblings
"""
"""Words for who is of somebody's family, and so may bear the same surname."""
OF_BODIES: Final = "parent partner sister sisters family child children sibling siblings twin"
"""Words for kin that bodies, places and peoples have as well."""
OF_PEOPLE: Final = "barrister bodyguard biographer killer killers"
"""Who stands to people and to no body."""
SERVING: Final = """
barrister lawyer solicitor attorney counsel spokesman spokeswoman spokesperson agent manager aide
adviser advisor assistant secretary bodyguard driver doctor representative publicist deputy
successor predecessor rival opponent colleague teammate killer victim coach boss employer friend
neighbour neighbor biographer
"""
"""Words for who stands to somebody in another way, and is somebody else."""
NO_ROLES: Final = "fellow veteran champion seed staff expert"
"""Roles that tell that a person follows, and not what it is."""
PEOPLES: Final = """
yugoslavian arabian
african alawite arab arabic asian basque balkan berber catalan catholic christian druze european
hispanic hindu hutu islamic islamist jewish jew kurd kurdish latin maronite mediterranean muslim
moslem orthodox ottoman persian protestant roman salafi salafist scandinavian semitic shia shiite
shiites sikh slav slavic sunni tamil tatar tutsi western westerner yazidi yezidi roma gypsy zulu
baathist communist marxist nazi democrat democratic republican tory liberal conservative socialist
eastern anglo protestants qadhafist jihadist northern southern
"""
"""Words for peoples and confessions that go by no state."""
NOBODY: Final = """
latest year health power climate
communism capitalism socialism fascism biblical olympic olympian women men class series
internet web god christmas easter ramadan eid islam christianity judaism bible koran quran i
christ ok tv gmt est edt utc bst cet am pm dna hiv aids gdp ceo cfo mp mps id ied ieds wmd ngo
ngos vat phd ufo dvd usb suv photo file video update breaking live euro dollar world cup olympics
war spring revolution holocaust english french german spanish arabic russian chinese latin
overview read share advertisement jr sr bc ad ce bce km mph cd cds ep lp no nos vol pp op ii iii
iv vi vii viii ix prime vice deputy former ex anti pro non pre post un-backed table results result
standings scores summary round group division pool qualifier final finals semifinal semifinals
quarterfinal quarterfinals series first second third fourth fifth sixth seventh eighth ninth one
two three four five six seven eight nine ten eleven twelve soccer tennis cricket golf rugby
baseball basketball hockey boxing cycling athletics nfl-results motor racing skiing squash
badminton swimming football shares stocks
"""
"""Words with capitals that are no names by themselves."""
NEVER: Final = """
jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
neither nobody everybody somebody certainly perhaps maybe yes yeah well
photo file near amid inside outside across following commenting including speaking additionally
separately recently currently today yesterday tomorrow last next first overview officials
residents soldiers troops rebels activists witnesses civilians militants fighters sources reports
experts analysts please rather instead like unlike both two three four five six seven eight nine
ten dozens hundreds thousands former ex
"""
"""Words that are no part of a name, though the first of a sentence has a capital letter."""
