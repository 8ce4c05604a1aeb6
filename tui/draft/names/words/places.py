"""Words of places: states with their peoples, regions, cities, and what names of places have."""

from typing import Final

STATES: Final = """
Afghanistan: Afghan; Albania: Albanian; Algeria: Algerian; Andorra:; Angola: Angolan;
Argentina: Argentine Argentinian Argentinean; Armenia: Armenian; Australia: Australian Aussie;
Austria: Austrian; Azerbaijan: Azerbaijani Azeri; Bahamas: Bahamian; Bahrain: Bahraini;
Bangladesh: Bangladeshi; Barbados: Barbadian; Belarus: Belarusian Belarussian; Belgium: Belgian;
Belize:; Benin: Beninese; Bermuda:; Bhutan: Bhutanese; Bolivia: Bolivian; Bosnia: Bosnian;
Bosnia-Herzegovina:; Bosnia and Herzegovina:; Botswana:; Brazil: Brazilian; Brunei:;
Bulgaria: Bulgarian; Burkina Faso:; Burma: Burmese; Burundi: Burundian; Cambodia: Cambodian;
Cameroon: Cameroonian; Canada: Canadian; Cape Verde:; Central African Republic:; Chad: Chadian;
Chechnya: Chechen; Chile: Chilean; China: Chinese; Colombia: Colombian; Comoros:;
Congo: Congolese; Democratic Republic of Congo:; Costa Rica: Rican; Croatia: Croatian Croat;
Cuba: Cuban; Cyprus: Cypriot; Czech Republic: Czech; Czechoslovakia:; Czechia:;
Denmark: Danish Dane; Djibouti:; Dominica:; Dominican Republic: Dominican; East Timor: Timorese;
Ecuador: Ecuadorian Ecuadorean; Egypt: Egyptian; El Salvador: Salvadoran;
England: English Englishman; Equatorial Guinea:; Eritrea: Eritrean; Estonia: Estonian;
Ethiopia: Ethiopian; Fiji: Fijian; Finland: Finnish Finn; France: French Frenchman;
Gabon: Gabonese; Gambia: Gambian; Georgia: Georgian; Germany: German; Ghana: Ghanaian;
Great Britain:; Britain: British Briton; Greece: Greek; Greenland:; Grenada:;
Guatemala: Guatemalan; Guinea: Guinean; Guinea-Bissau:; Guyana: Guyanese; Haiti: Haitian;
Honduras: Honduran; Hong Kong:; Hungary: Hungarian; Iceland: Icelandic; India: Indian;
Indonesia: Indonesian; Iran: Iranian; Iraq: Iraqi; Ireland: Irish Irishman; Israel: Israeli;
Italy: Italian; Ivory Coast: Ivorian; Jamaica: Jamaican; Japan: Japanese; Jordan: Jordanian;
Kazakhstan: Kazakh; Kenya: Kenyan; Kosovo: Kosovar; Kuwait: Kuwaiti; Kyrgyzstan: Kyrgyz;
Laos: Laotian; Latvia: Latvian; Lebanon: Lebanese; Lesotho:; Liberia: Liberian; Libya: Libyan;
Liechtenstein:; Lithuania: Lithuanian; Luxembourg:; Macau:; Macedonia: Macedonian; Madagascar:;
Malawi: Malawian; Malaysia: Malaysian; Maldives:; Mali: Malian; Malta: Maltese;
Mauritania: Mauritanian; Mauritius: Mauritian; Mexico: Mexican; Moldova: Moldovan; Monaco:;
Mongolia: Mongolian; Montenegro: Montenegrin; Morocco: Moroccan; Mozambique: Mozambican; Myanmar:;
Namibia: Namibian; Nepal: Nepalese Nepali; Netherlands: Dutch Dutchman; Holland:;
New Zealand: Zealander; Nicaragua: Nicaraguan; Niger:; Nigeria: Nigerian; North Korea:;
Northern Ireland:; Norway: Norwegian; Oman: Omani; Pakistan: Pakistani; Palestine: Palestinian;
Panama: Panamanian; Papua New Guinea:; Paraguay: Paraguayan; Peru: Peruvian;
Philippines: Filipino Philippine; Poland: Polish Pole; Portugal: Portuguese; Puerto Rico:;
Qatar: Qatari; Romania: Romanian; Russia: Russian; Russian Federation:; Rwanda: Rwandan;
Samoa: Samoan; San Marino:; Saudi Arabia: Saudi; Scotland: Scottish Scot; Senegal: Senegalese;
Serbia: Serbian Serb; Seychelles:; Sierra Leone:; Singapore: Singaporean;
Slovakia: Slovak Slovakian; Slovenia: Slovenian Slovene; Somalia: Somali; Somaliland:;
South Africa:; South Korea:; Korea: Korean; South Sudan:; Soviet Union: Soviet; Spain: Spanish;
Sri Lanka: Lankan; Sudan: Sudanese; Suriname: Surinamese; Swaziland: Swazi; Sweden: Swedish Swede;
Switzerland: Swiss; Syria: Syrian; Taiwan: Taiwanese; Tajikistan: Tajik; Tanzania: Tanzanian;
Thailand: Thai; Tibet: Tibetan; Togo: Togolese; Tonga: Tongan; Trinidad:; Trinidad and Tobago:;
Tunisia: Tunisian; Turkey: Turkish Turk; Turkmenistan: Turkmen; Uganda: Ugandan;
Ukraine: Ukrainian; United Arab Emirates: Emirati; UAE:; United Kingdom:; UK:;
United States: American; United States of America:; USA:; US:; USSR:; DRC:; Uruguay: Uruguayan;
Uzbekistan: Uzbek; Vanuatu:; Vatican:; Vatican City:; Venezuela: Venezuelan; Vietnam: Vietnamese;
Wales: Welsh Welshman; West Indies:; Yemen: Yemeni; Yugoslavia: Yugoslav; Zaire: Zairean;
Zambia: Zambian; Zimbabwe: Zimbabwean
"""
"""States, and what is spoken of like one, each with the words for its people."""
REGIONS: Final = """
Africa, America, Americas, Antarctica, Asia, Europe, Oceania, Eurasia, Arctic, Central America,
Latin America, South America, North America, North Africa, West Africa, East Africa,
Central Africa, Southern Africa, Central Asia, South Asia, Southeast Asia, East Asia,
Eastern Europe, Western Europe, Central Europe, Middle East, Near East, Far East, Levant, Maghreb,
Sahel, Horn of Africa, Balkans, Caucasus, Crimea, Caribbean, Scandinavia, Siberia, Kashmir,
Kurdistan, Iraqi Kurdistan, Arabia, Darfur, Donbas, Donbass, Gaza, Gaza Strip, West Bank,
Golan Heights, Sinai, Sinai Peninsula, Arabian Peninsula, Korean Peninsula, Gulf, Persian Gulf,
Arabian Gulf, Gulf of Aden, Gulf of Mexico, Red Sea, Black Sea, Dead Sea, Caspian Sea, Aegean,
Baltic, Mediterranean, Mediterranean Sea, Pacific, Atlantic, Pacific Ocean, Atlantic Ocean,
Indian Ocean, South China Sea, North Sea, Sahara, Himalayas, Alps, Andes, Amazon, Nile, Euphrates,
Tigris, Danube, Rhine, Thames, Mississippi, Mekong, Ganges, Suez Canal, Panama Canal,
English Channel, Strait of Hormuz, Bosphorus, Tibet, Xinjiang, Abkhazia, South Ossetia,
Nagorno-Karabakh, Transnistria, Dagestan, Ingushetia, Catalonia, Basque Country, Bavaria, Saxony,
Tuscany, Sicily, Sardinia, Corsica, Normandy, Brittany, Lombardy, Andalusia, Anatolia, Prussia,
Bohemia, Moravia, Silesia, Galicia, Transylvania, Flanders, Wallonia, Persia, Mesopotamia,
Constantinople, Ceylon, Siam, Rhodesia, Thrace, Lapland, Jutland, Cyrenaica, Fezzan, Tripolitania,
Punjab, Sindh, Balochistan, Kerala, Assam, Bihar, Gujarat, Rajasthan, Bengal, West Bengal,
Tamil Nadu, Java, Sumatra, Bali, Borneo, Aceh, Okinawa, Hokkaido, Guangdong, Sichuan, Yunnan,
Queensland, Tasmania, New South Wales, Ontario, Quebec, Alberta, Manitoba, Saskatchewan,
Nova Scotia, British Columbia, Yorkshire, Lancashire, Kent, Essex, Sussex, Surrey, Cornwall,
Devon, Ulster, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware,
Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
Massachusetts, Michigan, Minnesota, Missouri, Montana, Nebraska, Nevada, New Hampshire,
New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania,
Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia,
West Virginia, Wisconsin, Wyoming, New England, Long Island, Manhattan, Brooklyn, Hollywood,
Silicon Valley, Wall Street, Southern California, Northern California
"""
SHORT: Final = """
Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev
Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo NC ND NH NJ NM NY RI SC SD WVa Ont Que
"""
"""States and provinces that are cut short behind a comma: `Amherst, N.Y.`."""
CITIES: Final = """
Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Aden, Adelaide, Ahmedabad, Ajdabiya, Akron,
Albuquerque, Aleppo, Alexandria, Algiers, Almaty, Amman, Amsterdam, Anchorage, Ankara, Antalya,
Antananarivo, Antwerp, Asmara, Astana, Asuncion, Athens, Atlanta, Atlantic City, Auckland, Austin,
Baghdad, Baku, Baltimore, Bamako, Bangalore, Bangkok, Bangui, Barcelona, Basel, Basra, Bath,
Baton Rouge, Beijing, Beirut, Belfast, Belgrade, Benghazi, Berlin, Bern, Berne, Bethlehem, Bilbao,
Birmingham, Bishkek, Bissau, Blackpool, Bogota, Bologna, Bombay, Bonn, Bordeaux, Boston, Bradford,
Brasilia, Bratislava, Brazzaville, Bremen, Brest, Brighton, Brisbane, Bristol, Brussels,
Bucharest, Budapest, Buenos Aires, Buffalo, Bujumbura, Bursa, Cairo, Calcutta, Calgary, Cali,
Cambridge, Canberra, Cannes, Cape Town, Caracas, Cardiff, Casablanca, Charlotte, Chennai, Chicago,
Chisinau, Christchurch, Cincinnati, Cleveland, Cologne, Colombo, Columbus, Conakry, Copenhagen,
Cordoba, Coventry, Dakar, Dallas, Damascus, Dar es Salaam, Daraa, Darwin, Davos, Dayton,
Deir al-Zor, Deir Ezzor, Delhi, Denver, Derby, Derna, Des Moines, Detroit, Dhaka, Doha, Donetsk,
Dortmund, Douma, Dresden, Dubai, Dublin, Dubrovnik, Dundee, Durban, Dushanbe, Dusseldorf,
Edinburgh, Edmonton, Eindhoven, El Paso, Entebbe, Erbil, Essen, Fallujah, Florence, Fort Worth,
Frankfurt, Freetown, Gaborone, Gdansk, Geneva, Genoa, Ghent, Glasgow, Gothenburg, Goma, Granada,
Graz, Grenoble, Grozny, Guadalajara, Guangzhou, Hague, Haifa, Hama, Hamburg, Hanoi, Hanover,
Harare, Hartford, Havana, Hebron, Helsinki, Hiroshima, Ho Chi Minh City, Hobart, Homs, Honolulu,
Houston, Hyderabad, Idlib, Indianapolis, Innsbruck, Islamabad, Istanbul, Izmir, Jacksonville,
Jaffna, Jakarta, Jalalabad, Jeddah, Jenin, Jericho, Jerusalem, Johannesburg, Juba, Kabul, Kampala,
Kandahar, Kansas City, Karachi, Karbala, Kathmandu, Khartoum, Kharkiv, Kherson, Kiel, Kiev,
Kigali, Kingston, Kinshasa, Kirkuk, Kobane, Kobani, Krakow, Kuala Lumpur, Kunduz, Kyiv, Kyoto,
La Paz, Lagos, Lahore, Lancaster, Las Vegas, Latakia, Lausanne, Leeds, Leicester, Leipzig, Lens,
Libreville, Lille, Lilongwe, Lima, Linz, Lisbon, Little Rock, Liverpool, Ljubljana, Lome, London,
Londonderry, Los Angeles, Louisville, Luanda, Lubumbashi, Lucerne, Luhansk, Lusaka, Lyon, Lyons,
Madras, Madrid, Malaga, Managua, Manama, Manbij, Manchester, Manila, Maputo, Mariupol, Marrakech,
Marseille, Marseilles, Mazar-i-Sharif, Mecca, Medina, Melbourne, Memphis, Mexico City, Miami,
Milan, Milwaukee, Minneapolis, Minsk, Misrata, Mogadishu, Mombasa, Monrovia, Monterrey,
Montevideo, Montpellier, Montreal, Moscow, Mosul, Mostar, Mumbai, Munich, Muscat, Nablus,
Nagasaki, Nagoya, Nairobi, Najaf, Nantes, Naples, Nashville, Nassau, N'Djamena, Newark, Newcastle,
New Delhi, New Haven, New Orleans, New York, New York City, Niamey, Nice, Nicosia, Nottingham,
Nouakchott, Nuremberg, Oakland, Odessa, Oklahoma City, Omaha, Oran, Orlando, Osaka, Oslo, Ottawa,
Ouagadougou, Oxford, Palermo, Palm Beach, Palmyra, Paris, Parma, Perth, Peshawar, Philadelphia,
Phnom Penh, Phoenix, Pittsburgh, Plymouth, Podgorica, Port Moresby, Port-au-Prince, Portland,
Porto, Portsmouth, Prague, Pretoria, Pristina, Pyongyang, Quetta, Quito, Rabat, Rafah, Raleigh,
Ramadi, Ramallah, Rangoon, Raqqa, Raqqah, Rawalpindi, Reims, Reno, Reykjavik, Richmond, Riga,
Rio de Janeiro, Riyadh, Rochester, Rome, Rostov, Rotterdam, Sacramento, Salford, Salisbury,
Salt Lake City, Salzburg, Samarkand, Samarra, San Antonio, San Diego, San Francisco, San Jose,
San Juan, San Salvador, Sanaa, Sana'a, Santiago, Santo Domingo, Sao Paulo, Sapporo, Sarajevo,
Seattle, Sebha, Seoul, Sevastopol, Seville, Shanghai, Sheffield, Shenzhen, Sirte, Skopje, Sofia,
Southampton, Split, Srebrenica, Srinagar, St. Louis, St. Petersburg, Stockholm, Strasbourg,
Stuttgart, Sunderland, Suva, Swansea, Sydney, Tabriz, Taipei, Tallinn, Tampa, Tashkent, Tbilisi,
Tegucigalpa, Tehran, Teheran, Tel Aviv, Tikrit, Tirana, Tobruk, Tokyo, Toledo, Toronto, Toulouse,
Trento, Trieste, Tripoli, Tucson, Tulsa, Tunis, Turin, Tuzla, Utrecht, Valencia, Valletta,
Vancouver, Venice, Vienna, Vientiane, Vilnius, Vladivostok, Warsaw, Washington, Washington D.C.,
D.C., Wellington, Wimbledon, Windhoek, Winnipeg, Wolverhampton, Wuhan, Yangon, Yaounde,
Yekaterinburg, Yerevan, Yokohama, York, Zagreb, Zaragoza, Zintan, Zurich, Guantanamo,
Guantanamo Bay, Cibolo, Fort Campbell, Camp David, Silverstone, Ypres, Waterloo
"""
ALSO_WORDS: Final = """
time total shell nice male split bath apple guardian solidarity treasury amazon congress ford bild
labour inter celtic rangers bulls bears eagles flyers giants commonwealth fed pacific lens linz
economist amnesty nation turkey mobile reading arsenal
"""
"""Names of places and bodies that are words as well: a capital at the beginning tells nothing."""
IN_NAMES: Final = """
house building ave blvd mt
river sea ocean lake lakes gulf bay island islands isle isles mountain mountains mount valley
desert peninsula strait straits street road avenue boulevard square airport airfield airbase base
province governorate district county city town village border coast region bridge dam port camp
beach park palace harbor harbour heights hill hills canyon creek falls forest fort glacier canal
cape point plateau republic kingdom territory territories state stadium prison mosque cathedral
temple castle tower plaza hall highway motorway railway-station station barrage reservoir suburb
quarter neighbourhood neighborhood municipality parish fjord delta crossing corridor corner crater
waterway north south east west speedway raceway arena gardens garden cemetery basin archipelago
rock springs lane drive ridge pass zone oblast canton prefecture countryside provinces monastery
shrine citadel
"""
"""What names of places end with."""
BEGINNINGS: Final = """
mt ft
lake lakes mount port fort camp cape san santa st saint new north south east west northern
southern eastern western central upper lower el los las la le tel deir wadi jabal gulf republic
kingdom isle bay strait island wadi kafr khan umm ras ain bab
"""
"""What names of places begin with."""
NOUNS: Final = """
province governorate district county city town village region river valley island islands
peninsula airport airfield airbase border suburb neighbourhood neighborhood municipality area
coast desert camp port highway mountains countryside capital provinces oblast state dam bridge
"""
"""Words without capitals beside which a name is that of a place."""
