"""Words of bodies: organisations that are known, and what the names of others have."""

from collections.abc import Mapping
from typing import Final

from tui.draft.names.mention import Kind

KNOWN: Final[Mapping[Kind, str]] = {
    "int-org": """
United Nations, UN, European Union, EU, NATO, North Atlantic Treaty Organization, African Union,
Arab League, League of Arab States, Security Council, UN Security Council, General Assembly,
UN General Assembly, World Bank, International Monetary Fund, IMF, World Health Organization,
World Health Organisation, World Trade Organization, WTO, UNICEF, UNHCR, UNESCO, UNRWA, UNDP,
UNEP, UNSMIL, IAEA, OPCW, OSCE, OPEC, ASEAN, ECOWAS, GCC, Gulf Cooperation Council, Commonwealth,
International Criminal Court, Red Cross, Red Crescent, ICRC, Interpol, Europol,
European Commission, European Parliament, European Central Bank, ECB, OECD, FIFA, UEFA, IOC,
International Olympic Committee, World Food Programme, League of Nations, Warsaw Pact, G7, G20
""",
    "armed-group": """
Al Qaeda, Qaeda, Qaida, Islamic State, Islamic State of Iraq,
Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria,
Islamic State of Iraq and al-Sham, IS, ISIS, ISIL, Daesh, Taliban, Taleban, Hezbollah, Hizbollah,
Hizbullah, Hamas, Boko Haram, Al-Shabaab, Shabaab, Shabab, Nusra Front, Jabhat al-Nusra,
Free Syrian Army, FSA, Ansar al-Sharia, Ansar al-Islam, Fatah al-Islam, Irish Republican Army,
IRA, ETA, FARC, PKK, YPG, YPJ, SDF, Tamil Tigers, LTTE, Khmer Rouge, Peshmerga, Houthis,
Janjaweed, Mujahideen, Lashkar-e-Taiba, Islamic Jihad, Abu Sayyaf, Red Brigades, Viet Cong,
Wehrmacht, Luftwaffe, IDF, Wagner
""",
    "government": """
Pentagon, Kremlin, White House, Downing Street, Capitol Hill, Congress, Senate, Knesset, Duma,
Bundestag, Bundesrat, Parliament, House of Commons, House of Lords, House of Representatives,
Foreign Office, Home Office, State Department, Treasury, Supreme Court, Holy See,
Department of State, Department of Defense, Department of Justice, Politburo, Sejm
""",
    "agency": """
CIA, FBI, NSA, MI5, MI6, KGB, Mossad, Shin Bet, NASA, DEA, FAA, FDA, EPA, SEC, IRS, Gestapo,
Scotland Yard, Bundesbank, Federal Reserve, Bank of England, Bank of Japan, Fed, OFAC
""",
    "media": """
Reuters, AFP, AP, Agence France-Presse, Associated Press, BBC, CNN, NBC, CBS, ABC, ITV, Fox News,
Al Jazeera, Al Arabiya, Xinhua, Tass, Itar-Tass, Interfax, RIA Novosti, Sana, SANA, Anadolu,
Kyodo, Bloomberg, Guardian, Economist, Newsweek, Time, Le Monde, Figaro, Pravda, Izvestia,
Spiegel, Der Spiegel, Bild, El Pais, Haaretz, Al-Ahram, New York Times, Washington Post,
Wall Street Journal, Financial Times, USA Today, Daily Mail, Daily Telegraph, UPI, DPA, PA, MTV,
ESPN, HBO, NPR, PBS
""",
    "company": """
Facebook, Twitter, Google, Apple, Microsoft, Amazon.com, YouTube, Yahoo, IBM, Intel, Nokia, Sony,
Toyota, Honda, Nissan, Ford, Chrysler, General Motors, GM, General Electric, GE, Boeing, Airbus,
Lockheed Martin, Shell, BP, Exxon, Exxon Mobil, Chevron, Texaco, Total, Gazprom, Lukoil, Rosneft,
Siemens, Daimler, Daimler-Benz, Volkswagen, BMW, Renault, Peugeot, Fiat, Volvo, Saab, Ferrari,
Philips, Nestle, Unilever, Coca-Cola, Pepsi, PepsiCo, McDonald's, Wal-Mart, Walmart, Disney,
Walt Disney, Time Warner, Goldman Sachs, Morgan Stanley, JP Morgan, Merrill Lynch,
Lehman Brothers, Deutsche Bank, Credit Suisse, UBS, HSBC, Barclays, Citigroup, Citibank,
Lufthansa, British Airways, Air France, Nike, Adidas, Samsung, Hyundai, Daewoo, Mitsubishi,
Hitachi, Toshiba, Fujitsu, AT&T, Motorola, Dow Jones, Pan Am, Hewlett-Packard, Compaq, Oracle,
Netscape, Netflix, Telegram, WhatsApp, Instagram
""",
    "group": """
Human Rights Watch, Amnesty International, Amnesty, Oxfam, Greenpeace, Save the Children,
Medecins Sans Frontieres, Doctors Without Borders, Muslim Brotherhood, Fatah, PLO, ANC, Likud,
African National Congress, Labour, Tories, Sinn Fein, Solidarity, PYD, Hizb ut-Tahrir, Baath,
Syrian Observatory for Human Rights, White Helmets, Scout Association, NBA, NFL, NHL, NCAA,
Harvard, Yale, Stanford, Princeton, MIT, Nazis, Arsenal, Chelsea, Everton, Tottenham, Juventus,
Inter, Inter Milan, AC Milan, Real Madrid, Ajax, PSV, Feyenoord, Benfica, Celtic, Rangers, Bayern,
Bayern Munich, Borussia Dortmund, Aston Villa, Crystal Palace, West Ham, Lazio, Sampdoria, Roma,
Fiorentina, Atletico Madrid, Yankees, Mets, Red Sox, Dodgers, Cubs, Lakers, Celtics, Knicks,
Bulls, Cowboys, Packers, Steelers, Broncos, Raiders, Patriots, Dolphins, Bears, Eagles, Red Wings,
Red Star, Maple Leafs, Canadiens, Penguins, Flyers, Bruins, Blackhawks
""",
}
HEADS: Final[Mapping[Kind, str]] = {
    "armed-group": """
army brigade brigades militia militias battalion battalions regiment division front guard guards
forces force command corps marines navy operations mujahideen fleet squadron platoon resistance
legion engineers fusiliers hussars peshmerga commandos fighters jihad rangers infantry airborne
""",
    "government": """
embassies government ministry cabinet parliament senate congress assembly department
administration secretariat governorate legislature embassy consulate court tribunal presidency
treasury
""",
    "agency": """
section agency bureau office service services authority police intelligence directorate mission
observatory customs commissioner coastguard administrator
""",
    "company": """
savings cellular worldwide textile textiles electronic credit retailers properties trucking
international inc ltd corp corporation company companies co plc llc gmbh ag sa nv spa oyj
bv ab asa airlines
shipping logistics construction
airways bank motors industries holdings holding petroleum energy technologies systems electric
steel group partners securities insurance pharmaceuticals communications telecom
telecommunications software capital investments brothers sons stores records entertainment
pictures studios productions foods chemicals laboratories labs aerospace electronics breweries
enterprises bancorp financial finance railway railways mining oil gas refinery brewery music line
lines recordings games publishers publishing
""",
    "media": """
show times post journal herald tribune gazette radio tv television broadcasting newspaper press
daily
weekly observer telegraph telegraaf chronicle dispatch news magazine review channel media zeitung
presse mirror examiner bulletin standard newsroom courier lantern echo star inquirer
""",
    "group": """
caucus partnership party union movement council committee commission coalition organisation
organization association
foundation institute institution college school university society club federation confederation
league alliance team board network watch initiative campaign shura academy trust fund faction bloc
congregation church museum orchestra choir band united rovers wanderers athletic fc afc cf
county's brotherhood syndicate cooperative collective guild cartel chamber centre center forum
panel taskforce staff unit units contingent delegation programme program rally conference summit
exchange theatre theater library hospital dynamo spartak lokomotiv cska sporting racing real sox
tribe gang fraternity
""",
}
"""What the names of bodies end with, or have inside, by the kind that it makes them."""
COLLECTIVES: Final[Mapping[Kind, str]] = {
    "armed-group": """
forces troops army soldiers military marines rebels insurgents militants militias militia fighters
jihadists guerrillas militiamen paramilitaries commandos gunmen peacekeepers navy separatists
""",
    "government": """
government regime authorities officials leaders leadership parliament cabinet administration
ministers opposition lawmakers senators
""",
    "agency": "police intelligence prosecutors",
    "media": "media television",
    "community": "people refugees civilians migrants citizens nationals",
}
"""What a word for a people makes an actor with: `Iraqi forces`, `the Syrian government`."""
BEGINNINGS: Final = """
royal national federal international imperial united world global radio bank union banco banque
club real hms uss ss
"""
"""What names of bodies begin with, and no person's name."""
COMPANY_ENDS: Final = "llp cos inc ltd corp plc llc gmbh ag sa nv bv ab asa spa oyj co"
GOING_ON: Final = """
ministry department office bureau commission committee organization organisation center centre
institute council agency association fund directorate secretariat university college school
society federation board party movement union foundation court bank authority network observatory
alliance league coalition campaign commissioner mission group army front academy museum chamber
administration initiative confederation government forces programme
"""
"""What goes on with `of` or `for`: `Ministry of Defence`, `Centre for Studies`."""
OF_TWO: Final = """
ministry department office bureau commission committee organization organisation center centre
institute council
"""
"""What goes on with `and`, once it has with `of`: `Ministry of Health and Welfare`."""
SUBJECTS: Final = """
competition markets media business innovation skills safety children families pensions revenue
medicines healthcare climate digital aviation maritime planning standards fisheries
immigration securities food health education science trade commerce customs housing arts research
information oil agriculture energy environment transport finance aeronautics banking insurance
water power gas textile sports culture parks fish radio foreign fire police forestry electricity
"""
"""What goes on with `and` before what a body sees to as well: `Food and Drug Administration`."""
REALMS: Final = """
republic kingdom gulf bay strait isle isles cape university bank house church horn state province
governorate city emirate duchy rock straits order league guild knights sons daughters brigades
battalion lions army soldiers sea mouth lord friends voice partisans supporters followers
secretary chief institute commonwealth union tower hall court
"""
"""What goes on with `of` only: `Republic of Congo`, `League of Nations`."""
IN_PLACES: Final = "mission organisation organization cooperation"
"""What goes on with `in`: `Support Mission in Libya`."""
OWNERS: Final = "people peoples women children workers farmers magistrates king queen lord"
"""Whose names go on behind the possessive: `People's Party`."""
OTHERS: Final = "new old former real free royal provisional continuity national"
"""Words that make another body of one: the Real IRA is not the IRA."""
EVENTS_BEGIN: Final = "operation exercise battle treaty resolution article"
EVENTS_END: Final = """
plan plans pact deal bargain
speech debates amendment flight airliner
war wars act agreement treaty accord accords cup championship championships open olympics games
prix festival award awards prize revolution uprising day week month bill law code constitution
index summit conference marathon masters convention protocol oscar medal trophy era age theorem
syndrome disease language derby election elections crisis classic tournament trial debate
"""
"""What makes of a name that of an event, a law or a prize."""
STORMS: Final = "storm hurricane typhoon cyclone"
"""What bears a given name and is nobody."""
BEFORE_BODIES: Final = """
rival fellow carmaker automaker chipmaker drugmaker retailer airline lender insurer brewer
supermarket broadcaster supplier newcomer startup conglomerate grocer builder housebuilder
"""
"""What a sentence may begin with that says of the name behind it what it is."""
SHORT: Final[Mapping[str, str]] = {
    "un": "United Nations",
    "eu": "European Union",
    "us": "United States",
    "usa": "United States",
    "uk": "United Kingdom",
    "uae": "United Arab Emirates",
    "imf": "International Monetary Fund",
    "who": "World Health Organization",
    "ap": "Associated Press",
    "afp": "Agence France-Presse",
    "au": "African Union",
    "nato": "North Atlantic Treaty Organization",
}
"""Abbreviations that stand for the same name in every article."""
