"""Names of rooms as models spell them, by the use they must be read as.

A string holds names between bars. NOTHING: names of substance that say no use. GENERIC: names
that say nothing at all. AMBIGUOUS: names that leave the choice between several uses.
"""

DESIGN_SELF_TEST = {
    "bathroom": "101 Bad | Bad/WC | WC/Dusj | Bad2 | Våtrom | Bad/vask | Bathroom | Ensuite |"
    " Badezimmer | Bad | Badeværelse | Badrum | Badet",
    "bedroom": "Soverom 2 | SOV1 | Bedroom 1 | Schlafzimmer | Værelse | Soverommet | Kinderzimmer",
    "sauna": "Badstue",
    "wc": "HC-WC | HCWC | WC | W.C.",
    "staff_wc": "Toalett personal | Personal-WC | Staff WC",
    "shower_room": "Dusj",
    "living": "Stue | Living Room | Wohnzimmer | Vardagsrum | Stua",
    "living_kitchen": "Stue/kjøkken | Kitchen/Dining",
    "kitchen": "Kjøkken | Kitchen | Küche | KJØKKEN | KJOKKEN",
    "common_kitchen": "Felleskjøkken | Treningskjøkken | Gemeinschaftsküche",
    "common_living": "Fellesstue | Felles stue | Common Room | Gemeinschaftsraum | Fællesrum |"
    " Felles oppholdsrom",
    "tv_room": "TV-stue",
    "activity": "Aktivitetsrom",
    "training": "Treningsrom",
    "quiet_room": "Stillerom | Quiet Room | Ruheraum | Stille stue",
    "sensory_room": "Sanserom | Sensory Room",
    "shielding_room": "Skjermingsrom",
    "conversation": "Samtalerom 1 | Samtalsrum",
    "staff_base": "Vaktrom | Bemannet base | Nurse Station | Dienstzimmer | Vagtrum |"
    " Vakt/resepsjon",
    "caretaker": "Vaktmester",
    "staff_room": "Personalrom | Personalraum",
    "staff_changing": "Personalgarderobe | Ansattgarderobe",
    "staff_night": "Nattevakt",
    "staff_entrance": "Personalinngang | Inngang personal",
    "reception": "Resepsjon",
    "delivery": "Varemottak",
    "windbreak": "Vindfang | Windfang",
    "sluice": "Sluse | Schleuse | Sluse inngang",
    "corridor": "Brannsluse | Korridor | Gang | Utgang | Svalgang | Corridor | Flur | Ausgang |"
    " Gang m/garderobe",
    "visitor_room": "Besøksrom | Visitor Room | Besucherraum",
    "visitor_wc": "Besøkstoalett",
    "main_entrance": "Inngang | Hovedinngang | Entrance Lobby | Eingang",
    "unit_hall": "Entré",
    "stair": "Trapperom A | Trapp | Treppenhaus | Trapphus",
    "lift": "Heis | Aufzug",
    "shaft": "Heissjakt | Sjakt | Lift Shaft",
    "store": "Bod | Sportsbod | Lager | Abstellraum | Förråd",
    "technical": "Teknisk rom",
    "balcony": "Balkong",
    "garden": "Hage | Sansehage | Have | Skjermet uteareal",
    "waste": "Avfall | Müllraum",
    "medicine": "Medisinrom",
    "unit_whole": "Leilighet 3 | Boenhet 12 | Hybel 4",
    "gross_area": "BRA",
    "shelter": "Tilfluktsrom",
    "laundry": "Vaskerom | Waschküche | Tvättstuga",
    "courtyard": "Gårdsrom | Innenhof",
    "parking": "Garasje",
    "cleaning": "Renhold",
    "linen": "Sluice Room",
    "office": "Kontor",
    "meeting": "Møterom",
    "waiting": "Venterom",
    "dining": "Spiserom",
}
DESIGN_SELF_TEST_NOTHING = (
    "Solskjerming | Adgang | Barnehage | Rom 12 | Stillraum | Gjesterom | Badminton"
)
DESIGN_SELF_TEST_AMBIGUOUS = {
    "Samtalerom/besøksrom": {"conversation", "visitor_room"},
    "Trapp/heis": {"lift", "stair"},
}

GERMAN = {
    "bedroom": "Schlafen | Kinderzimmer 1 | Eltern | Kind 2 | Schlafz. | Bewohnerzimmer 12 |"
    " Wohnen/Schlafen | Jugendzimmer | SCHLAFEN-2-1",
    "guest_bedroom": "Gast | Gästezimmer | Gäste",
    "living": "Wohnen | WOHNEN 1.OG | Wohnen/Essen | Wohn-/Esszimmer | Wintergarten | Stube |"
    " Aufenthaltsraum | Wohnzimmer-3-1",
    "living_kitchen": "Wohnen/Essen/Kochen | Wohnküche | Kochen/Essen | Küche/Essen",
    "kitchen": "Küche-3-2 | Kueche | Teeküche | Kochnische | KUECHE 2 | Küchen",
    "bathroom": "Bad/WC-5-1 | BAD / WC-1-1 | Du/WC | Dusche/WC | Elternbad | Gästebad |"
    " Bad (Eltern) | Bad 1 EG | Bad/Dusche | Bad-OG",
    "wc": "WC Herren | WC Damen | WC-D | WC _H_12 | WC_D_11 | Gäste-WC | WC Beh. | WCH | WCD |"
    " Herren-WC | Toilette 2 | Toiletten | Besprechung WC",
    "shower_room": "Dusche | Duschraum",
    "laundry": "HWR | Waschen/Trocknen | Waschkeller | Trockenraum | Hauswirtschaftsraum |"
    " HWR/Technik",
    "store": "Abstellr. | Abst. | Speis | Keller 1 | Kellerraum | Vorräte | Lager Küche |"
    " Küchenlager | Weinkeller | Geräteraum | Reduit",
    "attic": "Dachboden-2 | Spitzboden | Dachraum",
    "bike_store": "Fahrräder | Fahrradraum | Fahrradkeller | Veloraum",
    "walk_in_wardrobe": "Ankleide | Garderobe | Umkleide Herren | Schrankraum",
    "corridor": "Diele-Erdgeschoss | Diele-Keller | Flur Keller Treppe | Flur EG Eingang |"
    " Flur 1.OG West | Flur OG West | Flur/Treppe | Laubengang | Rauchschleuse | Vorplatz |"
    " Flur Wohnung 3 | Korridor_10",
    "unit_hall": "Foyer | Entrée | Vorzimmer | Flur/Eingang",
    "main_entrance": "Haupteingang | Eingangshalle | Nebeneingang",
    "stair": "TRH | TH | Treppenhaus 1 | Treppenraum | Kellertreppe | Aufgang | Treppe Keller",
    "lift": "Fahrstuhl | Lift 2 | Lastenaufzug | Personenaufzug",
    "gallery": "Galerie | Empore | Gallerie",
    "shaft": "Aufzugsschacht | Installationsschacht | Schacht 3 | Steigzone",
    "plenum_void": "Luftraum | Luftraum Wohnen | Kriechkeller",
    "roof": "Flachdach | Dach",
    "balcony": "Loggia | Balkon | Terrasse | Dachterrasse | Balkon Schlafzimmer | Freisitz",
    "parking": "Garage | Carport | Tiefgarage | Stellplätze | Doppelgarage",
    "garden": "Garten | Vorgarten",
    "courtyard": "Hof | Lichthof",
    "office": "Buero Meier | Büro | Buero Mueller VI + VII | Buero MuellerIII | Buero IL Sekr. |"
    " Buero Hausmeister | Sekretariat | Arbeiten | Arbeitszimmer | Großraumbüro | Büro Keller |"
    " Buero Studenten I | Verwaltung",
    "meeting": "Besprechungsraum I | Besprechungsraum II | Konferenz | Sitzungszimmer | Bespr. 3",
    "classroom": "Seminarraum | Hörsaal | Klassenzimmer 4b | Unterrichtsraum | Schulungsraum",
    "laboratory": "Labor K1 | Labor II | Chemielabor",
    "archive": "Archiv | Archivraum",
    "copy_room": "Kopierraum | Kopierer",
    "quiet_room": "Bibliothek | Ruheräume | Raum der Stille",
    "technical": "Technikraum IV | Server | HAR | ELT-Raum | Heizung | Heizungskeller | Lüftung |"
    " Hausanschlussraum | Technik Küche | Haustechnik",
    "cleaning": "Putzraum | Putzm. | Besenkammer | Reinigung",
    "waste": "Müll | Abfall",
    "reception": "Empfang | Pforte | Anmeldung",
    "waiting": "Warten | Wartebereich",
    "staff_room": "Lehrerzimmer | Pausenraum | Mitarbeiterküche | Sozialraum",
    "staff_wc": "Personal-WC Herren | WC Mitarbeiter",
    "visitor_wc": "Besucher-WC",
    "dining": "Esszimmer | Mensa | Speisesaal | Kantine",
    "activity": "Werkstatt | Hobbyraum | Spielzimmer | Musikzimmer | Holzwerkstatt",
    "training": "Turnhalle | Fitnessraum",
    "assembly": "Aula | Festsaal",
    "pool": "Schwimmbad | Hallenbad",
    "sauna": "Sauna | Dampfbad",
    "common_living": "Gemeinschaftsraum 2 | Tagesraum",
    "shared_bathroom": "Gemeinschaftsbad",
    "unit_whole": "Wohnung 3 | Whg. 12 | WE 4 | Einliegerwohnung",
    "outside_region": "BUF | UUF | Außen",
    "gross_area": "BGF | Wohnfläche",
    "shop": "Laden | Verkauf",
    "restaurant": "Gastraum | Restaurant",
}

ENGLISH = {
    "bedroom": "Bedroom 2 | Master Bed | Bed 3 | Master Bedroom | BEDROOM_4 | Children10 |"
    " Bedroom6 | Kids | Kid's Room | Bed Rm 2 | MasterBedroom",
    "guest_bedroom": "Guest Bedroom | Guest Room",
    "living": "1 - Living room | living area | Lounge | Family | Living1 | Great Room |"
    " Day Room | LivingRoom | ZoneLiving1 | Living/Dining",
    "living_kitchen": "Kitchen/Living/Dining | Kitchen & Dining | Living and Kitchen",
    "kitchen": "Kitchen5 | Kitchenette | Kitchen_13 | KITCHEN 101",
    "bathroom": "Bathroom 1 | Bath9 | En-suite | Master Bath | Bath Rm | Shower Room | Wet Room |"
    " Hall Bath | Bathrooms | Bed 1 Ensuite",
    "wc": "Mens | Women's Restroom | Men’s Toilet | Toilet Acc | Powder | Half Bath | Restrooms |"
    " WC4 | Rest Room | MENS TOILET 2 | Patient Toilet | Water Closet",
    "walk_in_wardrobe": "W.I.C. | Closet | Master Bedroom Closet | Closet - Bedroom 2 |"
    " Locker Room | Walk-in Closet",
    "laundry": "Utility | Laundry | Utility Room",
    "store": "Storage | Stor. | Kitchen Store | STORAGE 12 | Garage Storage | Storageroom |"
    " Basement | Warehouse | Store Room",
    "linen": "Dirty Utility | Clean Utility | Linen Closet | Soiled Utility",
    "attic": "atticZone | Attic",
    "corridor": "Hallway | Corridor3 | Corridor8 | Corridor_10 | Passage | Bathroom Corridor |"
    " Landing | Exit | Corr. 2",
    "unit_hall": "Foyer | entry hall | Entry | Mudroom | Entrance Hall",
    "main_entrance": "Lobby | Vestibule | Main Entrance",
    "sluice": "Airlock | Sally Port",
    "stair": "Stair | Stairs 2 | Stair Hall | Stairwell A | Fire Stair | Escape Stair 1",
    "lift": "Elev. | Elevator 1 | Lift 3",
    "lift_lobby": "Elevator Lobby | Lift lobby 2",
    "roof": "Roof | Flat Roof",
    "shaft": "Shaft | Elevator Shaft | Riser 2",
    "plenum_void": "Void | Void over Living Room | Open to Below | Crawl Space",
    "gross_area": "GrossVolume | GrossArea | GFA",
    "outside_region": "Outside of building | Site | Exterior",
    "balcony": "Deck | Balcony 2 | Roof Terrace | Bedroom Balcony",
    "garden": "Garden | Roof Garden",
    "courtyard": "Atrium | Courtyard",
    "parking": "Garage | Car Park | Visitor Parking | Parking 14",
    "office": "Open Office | Office 101 | Office_06 | Office Parker | Home Office | Study |"
    " Offices | Kitchen Office | Director's Office",
    "meeting": "Conf. Room | Conference 201 | Meetingroom | Meeting 3 | Boardroom",
    "conversation": "Interview Room | Consult 2",
    "treatment": "Exam Room | X-Ray | Exam 4 | Treatment Room | Procedure Room",
    "medicine": "Pharmacy | Med room | Medication Room",
    "staff_base": "Nurse Station | Nurse's Station | Security",
    "staff_room": "Break Room | Breakroom | Staff Room | Staff Lounge | Staff Kitchen",
    "staff_changing": "Staff Changing Room | Staff Locker Room",
    "visitor_wc": "Visitor WC",
    "reception": "Reception | Reception 1",
    "waiting": "Waiting | Waiting Area",
    "cleaning": "Janitor | Janitor's Closet | Housekeeping",
    "waste": "Trash | Bin Store | Recycling",
    "delivery": "Loading Dock | Mail Room",
    "technical": "Mech | Elec | IT | Server | Plant | Mechanical Room | Technicalroom |"
    " Electrical Closet | Mechanical/Electrical | Elevator Machine Room | IT Room",
    "copy_room": "Copy/Print | Copy Room",
    "archive": "Records | File Room",
    "laboratory": "Lab | Laboratory 2 | Science Lab",
    "classroom": "Classroom | Lecture Hall | General purpose classrooms | Classroom 12",
    "dining": "Dining | Dining Hall | Dining Room | Canteen",
    "activity": "Hobby2 | Workshop | Playroom | Music Room",
    "training": "Gym | Fitness",
    "quiet_room": "Library | Prayer Room",
    "tv_room": "Media Room",
    "pool": "Swimming Pool",
    "unit_whole": "Apartment 2B | Flat 3 | Unit 12 | Studio",
    "gallery": "Mezzanine | Gallery",
    "ramp": "Ramp 1",
    "production": "Manufacturing",
    "shop": "Retail 1",
    "exhibition": "Showroom",
    "assembly": "Auditorium",
    "staff_wc": "WC Staff | Employee Restroom",
    "common_living": "Communal Lounge | Community Room",
}

NORDIC = {
    "bedroom": "Sov 1 | Sov. 2 | Hovedsoverom | SOVEROM | Soveværelse | Sovrum 1 | Enestue |"
    " Sengestue | Stue/sov | Pasientrom 4",
    "guest_bedroom": "Sov 2 (gjest) | Gjestesoverom | Gæsteværelse",
    "living": "Alrom | Allrom | Stuen | Loftstue | Kjellerstue | Stue/spisestue | Vinterhage |"
    " Stor stue | Opphold | Vardagsrum/matplats",
    "living_kitchen": "Stue/kjk | Kjøkken/stue | Kjøkken og stue | STUE OG KJØKKEN |"
    " StueKjøkken | Køkken/alrum",
    "kitchen": "Kjk. | Kök | Køkken | Minikjøkken | Anretning | KJOEKKEN",
    "bathroom": "Bad/Vask | Bad 2 | Hovedbad | Gjestebad | Badevaskerom | WC m/dusj |"
    " WC med dusj | Bad 4,5 m² | Bad/WC/vask",
    "wc": "Toalett | Gjeste-WC | WC herre | HWC | RWC | Toaletter | Handicaptoilet",
    "visitor_wc": "Besøks-WC",
    "staff_wc": "WC personal | Personal WC/dusj | Personaletoilet",
    "staff_changing": "Personalgard | Garderobe ansatte | Personal dusj",
    "staff_room": "Pauserom | Personalkjøkken | Personalspiserom",
    "walk_in_wardrobe": "Gard. | Garderobe | Klk | Omkledning",
    "store": "Bod | Disp. | Matbod | Kott | Lageret | Boder | Depot | Kjellerbod | Bod 1,2 m2 |"
    " Bod kjøkken",
    "bike_store": "Sykkelbod | Sykkelrom | Cykelrum",
    "laundry": "Vask | Vaskeri | Bryggers | Tvätt | Grovkök | Vaskerom/bod",
    "unit_hall": "Entre | Entreen | Entré/gang | Forstue | Tambur | Entré/garderobe",
    "windbreak": "VF | Vindfang 2",
    "main_entrance": "Vestibyle | Biinngang | Felles entré",
    "corridor": "Korr. | Mellomgang | Korridoren | Gangen | Hygienesluse | Gang 2. etg |"
    " Gang trapp | Røyksluse",
    "stair": "Trappen | Rømningstrapp | Oppgang A | Trappeoppgang",
    "lift": "Heisen | Vareheis",
    "shaft": "Heissjakt | Installationsskakt | Rørsjakt",
    "plenum_void": "Åpent ned | Krypkjeller",
    "balcony": "Takterrasse | Veranda | Altan | Innglasset balkong | Terasse",
    "common_terrace": "Felles takterrasse",
    "parking": "P-kjeller | Parkering | HC P",
    "garden": "Hagen | Uteplass",
    "technical": "Teknisk | Tekn. | Tavlerom | Heismaskinrom | EL | Ventilasjon | Bod/teknisk",
    "cleaning": "Bøttekott | BK | Renholdsrom | Städ",
    "waste": "Søppel | Avfallsrom | Soprum",
    "linen": "Skyllerom | Rent tøylager | Desinfeksjon",
    "staff_base": "Vaktrom 2 | Personalbase | Base",
    "treatment": "Operasjonsstue | Behandlingsrom",
    "meeting": "Store møterom | Møterom Galdhøpiggen | Grupperom 3",
    "office": "Kontorer | Kontor Hagen | Hjemmekontor",
    "quiet_room": "Hvilerom | Bibliotek | Ro",
    "activity": "Aktivitet | Verksted | Lekerom | Kreativt rom",
    "common_living": "Fellesrom | Felles stue/kjøkken | Felles alrom",
    "unit_whole": "Leilighet H0201 | Boenhet 103 | 103 Boenhet | Hybel | Omsorgsbolig 4 | Leil. 7",
    "gross_area": "BTA | P-rom",
    "dining": "Spisestue | Kantine",
    "gallery": "Mesanin",
}

OTHERS = {
    "corridor": "hal | Коридор | Couloir | Dégagement | Pasillo | Corridoio | Overloop | Холл",
    "living": "Woonkamer | Студия-гостиная | Гостиная | Séjour | Salon | Soggiorno | Salón",
    "unit_hall": "Прихожая | Entrée | Recibidor",
    "bathroom": "С/У | Ванная | Salle de bains | Salle d'eau | SdB | Bagno 1 | Baño | Badkamer",
    "wc": "Туалет | Toilettes | Aseo | Toiletruimte",
    "windbreak": "Тамбур",
    "parking": "Гараж | Garaje",
    "bedroom": "Спальня 2 | Slaapkamer 1 | Chambre 3 | Dormitorio | Camera da letto",
    "kitchen": "Кухня | Keuken | Cuisine | Cucina | Cocina",
    "living_kitchen": "Кухня-гостиная | Séjour/cuisine",
    "store": "Кладовая | Berging | Rangement | Cellier | Ripostiglio",
    "technical": "Meterkast | Local technique | Котельная",
    "stair": "Лестничная клетка | Cage d'escalier | Trappenhuis | Escalera",
    "lift": "Лифт | Ascenseur",
    "balcony": "Балкон | Лоджия | Terraza",
    "office": "Кабинет | Bureau 4 | Ufficio | Kantoor",
    "plenum_void": "Vide sur séjour | Vide",
    "meeting": "Salle de réunion | Vergaderzaal",
    "classroom": "Salle de classe 3 | Leslokaal",
    "dining": "Salle à manger | Столовая",
    "gross_area": "BVO | GO",
    "roof": "Кровля | Toiture",
}

NOTHING = (
    "SGR | GSA | RRG | VRF | att | Meier | Zaphod | Aurora | Projekt Nord | Karlsen 2 |"
    " Obermueller | Büroarbeit | Tilgang | Zugang | Übergang | Stillas | Støyskjerming |"
    " Kindergarten | Barnehave | Badge | Database | Dokument | Personal bathroom |"
    " Personal room | Personal space | Shielded room | Bahnhof | Felles | Strom | Badminton 2 |"
    " A cozy space, perfect for relaxation and family gatherings. |"
    " A welcoming entry hall, the first impression of the home."
)
GENERIC = (
    "Room 12 | Room | Raum 3 | Rom | Rom 12 | Zimmer 3 | Espace | Space_1 | space1 | Area |"
    " oldSpaceGuids_ | Undefined | Not defined | Nutzfläche | 001 | 1.02 | A102 | R301 | H0201 |"
    " EG-03 | KU102 | 2-14-B | Raum II | Room A | Rom 2. etg vest | N/A | xxx | - | ? | Комната |"
    " Большая комната | Помещение 4 | Pièce 2 | New room | Unbenannt | Allgemeines | Large room |"
    " Zone 3 | Local 12 | 2O2Fr$t4X7Zf8NOew3FNrQ | 550e8400-e29b-41d4-a716-446655440000 |"
    " IfcSpace | Onbenoemde ruimte"
)
AMBIGUOUS = {
    "Badroom": {"bathroom", "bedroom"},
    "Pantry": {"kitchen", "store"},
    "Halle": {"assembly", "corridor"},
    "Waschraum": {"shower_room", "laundry"},
    "Sanitär": {"bathroom", "wc", "shower_room"},
    "Sov/kontor": {"bedroom", "office"},
    "Arbeiten/Gast": {"office", "guest_bedroom"},
    "Bad/Schlafen": {"bathroom", "bedroom"},
    "Küche und Bad": {"kitchen", "bathroom"},
    "Gang/bod": {"corridor", "store"},
    "Reception/Waiting": {"reception", "waiting"},
    "Garage/Bod": {"parking", "store"},
    "Fahrräder/Müll": {"bike_store", "waste"},
    "Bod gang": {"store", "corridor"},
}
LOOSE = {
    "corridor": "Hall | hall 2 | Холл",
    "kitchen": "KJOKKEN | KJOEKKEN | Kuche | K?che | K\ufffdche | KÃ¼che | Großküche",
    "office": "Buro 3 | B\ufffdro | BÃ¼ro | Großraumbüro",
    "unit_hall": "EntrÃ© | Entr√©",
    "living": "Peisestua Loftstue",
    "bathroom": "С/У",
}


def names(text: str) -> list[str]:
    """The names of one string with bars."""
    return [name for part in text.split("|") if (name := part.strip())]
