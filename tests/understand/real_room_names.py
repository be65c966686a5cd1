"""Room names as architects write them in real projects, with the use a reader gives them by hand.

The uses were written down before the vocabulary was asked. A string holds names between bars;
"a or b" as a use: a reader would be content with either.
"""

NORWEGIAN_HOMES = {
    "bedroom": (
        "Sov. | Sov | SOV 1 | SOV.2 | Soverom hoved | Hovedsoverom | Soverom 3 | Sov hoved | "
        "SOVEROM 01 | Soverom, barn | Barnerom | Master soverom | Foreldresoverom | Hybel "
        "soverom | Sov3 | 1 SOV | Soverom m/garderobe | Hovedsov. | Sovealkove | Sovrom | "
        "Beboerrom soverom"
    ),
    "guest_bedroom": ("Gjestesoverom | Soverom gjest | Sov gjest"),
    "living": (
        "Stue | STUE | Opph. | Oppholdsrom | Kjellerstue | TV/stue or tv_room | Loftstue | Alrum "
        "| Stue/gang or corridor | Stue 2. etg. | Stue / spisestue"
    ),
    "kitchen": (
        "Kj. | Kjk | KJØKKEN | Kjøkken 2 | Kjøkkenkrok | Kjøkken/spiseplass or living_kitchen | "
        "Kjøkken hybel"
    ),
    "living_kitchen": (
        "Stue/Kjøkken | Stue/kjk. | Stue - kjøkken | Kjøkken/stue/spisestue | Stue og kjøkken | "
        "Stue m/kjøkken | Stue med åpent kjøkken | Opphold/kjøkken | STUE/KJK | Kjøkken - stue | "
        "Stue + kjøkken | Stue/Kj. | Kj./stue | Stue/spis/kjøkken | Allrom/kjøkken"
    ),
    "bathroom": (
        "Bad | BAD 2 | BAD2 | 2BAD | Bad_01 | Bad/WC | WC/bad | Bad 1. etg | Bad/vaskerom | Bad "
        "hoved | Bad/vask | Bad-WC | Bad / vask | Baderom | Bad u.etg | Dusj/WC | WC/dusj | Bad "
        "(HC) | HC-bad | HC bad | Lite bad | Bad, soverom or bedroom | Bad m/vask | Badekabin | "
        "Hovedbad"
    ),
    "wc": (
        "WC | Toalett | Gjestetoalett | Gjeste WC | WC 1.etg | WC/vask or laundry | Toal. | "
        "HC-WC | HCWC | WC HC | HC toalett | WC m/håndvask | Gjestewc"
    ),
    "laundry": (
        "Vaskerom | Vask | Vask/bod | Vask/tørk | Vaskerom/bod | VASK | Vask/teknisk | Tørkerom "
        "| Vaskerom/grovinngang or unit_hall"
    ),
    "store": (
        "Bod | BOD 1 | Bod 3,0 m2 | Sportsbod | Utebod | Kjellerbod | Innv. bod | Utv. bod | "
        "Innvendig bod | Utvendig bod | Bod i kjeller | Matbod | Kott | Bod_12 | Bod H0101 | "
        "Leilighetsbod | Boder | Boder kjeller | Vinbod | Vinkjeller | Kjølerom | Skap | Grovbod "
        "| Vedbod | Redskapsbod | Bodareal"
    ),
    "walk_in_wardrobe": (
        "Gard. | Garderobe | Gard | Omkledning | Walk-in | Walk in garderobe | Walk-in closet | "
        "WIC | Garderoberom"
    ),
    "corridor": (
        "Gang | GANG 2 | Gang 1.etg | Mellomgang | Korridor | Gang/trapp | Korr. | Trapp/gang | "
        "Gang u.etg. | Gang nede | Trapperom/gang or stair"
    ),
    "unit_hall": (
        "Entré | Entre | ENTRE | Entré/gang | Gang/entré | Yttergang | Entré/garderobe | "
        "VF/entré | Vindfang/entré | Entré/hall | Ent. | Hall/entré | Entré m/garderobe"
    ),
    "windbreak": ("VF | Vindfang | V.F. | Vindf. | VINDFANG 1"),
    "stair": (
        "Trapp | Trapperom | TRAPP 1 | Trapp A | Trapperom/heis or lift | Hovedtrapp | "
        "Rømningstrapp | Internt trapperom | Trappehus | Trappeløp | Utv. trapp"
    ),
    "balcony": (
        "Balkong | Terrasse | Altan | Veranda | Takterrasse | Balk. | Terr. | Markterrasse | "
        "Innglasset balkong | Fransk balkong | Balkong 2.etg | Privat terrasse"
    ),
    "technical": (
        "Tekn. rom | Tekn.rom | Teknisk | Tekn | TEKNISK ROM | El-rom | Tavlerom | Teknisk "
        "rom/bod | Ventilasjonsrom | VVS | Varmerom | Fyrrom | Fjernvarme | Elkraft | EL-skap | "
        "Tekn. sjakt/rom or shaft | Vent.rom | Svakstrøm | IKT-rom | Hovedtavlerom | Målerrom | "
        "Kjølemaskinrom | Pumperom | Sprinkler | Fordelerskap"
    ),
    "shaft": (
        "Sjakt | SJAKT 2 | Rørsjakt | Heissjakt | Vent.sjakt | Sjakt vent | El-sjakt | Teknisk "
        "sjakt | Sjakt/bod or store"
    ),
    "parking": (
        "Garasje | Carport | Dobbelgarasje | P-kjeller | Parkeringskjeller | P-plasser | "
        "Parkering | Parkeringsanlegg | Garasjeanlegg"
    ),
    "unit_whole": (
        "Leilighet | Leilighet 101 | LEIL. H0203 | Leil 12 | 3-roms leilighet | Hybel 2 | "
        "Boenhet 3 | 2-roms | 3-ROMS | Ettroms leilighet | Bolig 4 | Hybelleilighet"
    ),
    "lift": ("Heis | HEIS 1 | Heisstol | Båreheis"),
    "waste": ("Avfall | Søppelrom | Renovasjon | Avfallssug | Søppelbod | Avfallsrom | Papp"),
    "bike_store": (
        "Sykkelparkering innendørs or parking | Sykkelrom | Sykkelbod | Sykkel/barnevogn | "
        "Barnevognrom | Sykkel- og barnevognbod | Sykkelstall"
    ),
    "roof": ("Tak | Takflate"),
    "gallery": ("Mesanin | Galleri"),
    "attic": ("Loft | Råloft | Hems"),
    "quiet_room": ("Bibliotek"),
    "sauna": ("Badstu | Badstue"),
    "office": ("Kontor | Hjemmekontor | Kontor/gjest or guest_bedroom | Arbeidsrom"),
    "activity": ("Hobbyrom | Hobby | Lekerom | Verksted"),
    "training": ("Trimrom | Treningsrom | Trim"),
}

NORWEGIAN_CARE = {
    "bedroom": (
        "Pasientrom | Sengerom 12 | Enerom | 1-sengsrom | Sengerom 1-seng | Dobbeltrom | "
        "Tosengsrom | Sengerom m/bad"
    ),
    "unit_whole": (
        "Beboerrom | Omsorgsbolig 5 | Omsorgsleilighet | Beboerleilighet | Bolig 12 | "
        "Brukerleilighet | Beboerrom 3"
    ),
    "bathroom": ("Bad beboer | Bad pasient | Pasientbad | Bad/wc beboer"),
    "staff_base": (
        "Vaktrom | Arbeidsbase | Arb.base | Base | Pleiebase | Personalbase | Vaktbase | "
        "Avdelingsbase | Arbeidsstasjon or office or reception"
    ),
    "staff_night": ("Nattevakt | Hvilende nattevakt | Nattevaktrom"),
    "staff_room": (
        "Pauserom | Personalrom | Pauserom ansatte | Personal/pauserom | Lunsjrom | Spiserom "
        "personal | Oppholdsrom ansatte | Hvilerom personal | Pause/møte or meeting"
    ),
    "staff_changing": (
        "Garderobe ansatte | Personalgarderobe | Garderobe personell | Gard. ansatte | Garderobe "
        "kvinner ansatte | Dusj personal | Gard. pers. dame"
    ),
    "staff_wc": (
        "WC personal | WC ansatte | Personaltoalett | Pers. WC | WC pers. | Toalett ansatte"
    ),
    "visitor_wc": (
        "WC besøk | Besøkstoalett | WC besøkende | Toalett besøkende | WC publikum | "
        "Publikumstoalett"
    ),
    "common_living": (
        "Fellesstue | Fellesrom | Felles stue | Felles oppholdsrom | Fellesareal | Samlingsrom | "
        "Felles stue/kjøkken | Dagsenter | Kafé"
    ),
    "common_kitchen": (
        "Felleskjøkken | Felles kjøkken | Treningskjøkken | Avdelingskjøkken or kitchen"
    ),
    "living": ("Dagligstue | Stue avd. 2 | Stue gruppe 1 | Oppholdssone"),
    "kitchen": (
        "Postkjøkken | Storkjøkken | Hovedkjøkken | Produksjonskjøkken | Oppvask | Mottakskjøkken"
    ),
    "dining": ("Spisesal | Kantine | Spiserom | Spiseplass"),
    "medicine": ("Medisinrom | Medisin | Med.rom | Legemiddelrom | Medisinlager"),
    "linen": (
        "Skyllerom | Desinfeksjonsrom | Tøylager rent | Skittent tøy | Lintøy | Urent lager | "
        "Rent lager or store | Desinf. | Rent tøy | Urent rom | Dekontaminator | Sengevask"
    ),
    "cleaning": (
        "Renhold | BK | Bøttekott | Renholdsrom | Renhold/BK | Renholdsentral | Renholdssentral "
        "| Rengjøring | Vaskesentral | Bøtte"
    ),
    "store": (
        "Lager | Fjernlager | Hjelpemiddellager | Rullestollager | Lager hjelpemidler | "
        "Utstyrslager | Hjelpemidler | Mellomlager | Forbrukslager | Lager, sterilt | "
        "Kontorlager | Rekvisita | Nærlager | Møbellager"
    ),
    "meeting": (
        "Møterom | Møterom 3 | Møte | Grupperom 2 | Konferanserom | Store møterom | Møter. | "
        "Møte/konf. | Videokonferanse | Møterom/grupperom"
    ),
    "conversation": (
        "Samtalerom | Samtale | Samtalerom/pårørende or visitor_room | Terapirom | Psykologkontor"
    ),
    "treatment": (
        "Undersøkelse | Behandling | Undersøkelsesrom 2 | Legekontor | Beh.rom | Us/beh | "
        "Undersøkelse/behandling | Skadestue | Tannlege | Røntgen | Poliklinikk | Operasjonsstue "
        "4 | Prøvetaking | Akuttrom | Ultralyd | Lege | Fotterapi | Helsesøster"
    ),
    "visitor_room": ("Besøksrom | Pårørenderom | Pårørende"),
    "waiting": ("Venterom | Vente | Ventesone | Venteareal | Venterom legevakt or treatment"),
    "reception": (
        "Resepsjon | Ekspedisjon | Resepsjon/venterom or waiting | Skranke | Vestibyle/resepsjon "
        "or main_entrance"
    ),
    "office": (
        "Kontor | Kontor leder | Avd.leder | Kontor 2 pl. | Kontorlandskap | Teamrom | Kontor 3 "
        "personer | Cellekontor | Avd. sykepleier or treatment | Enhetsleder | Kontorplasser | "
        "Konsulentkontor | Merkantil | Stillekontor | Touch-down"
    ),
    "quiet_room": (
        "Stillerom | Stille rom | Livssynsrom | Seremonirom | Hvilerom | Lesesal | Refleksjonsrom"
    ),
    "sensory_room": ("Sanserom | Snoezelen | Sansestue"),
    "shielding_room": ("Skjermingsrom | Skjermet stue | Skjermingsrom 2 | Skjermet sone"),
    "activity": (
        "Aktivitetsrom | Arbeidsstue | Aktivitet | Kreativt verksted | Musikkrom | Flerbruk | "
        "Flerbruksrom | Sløyd | Formingsrom | Dagaktivitet | Snekkerverksted"
    ),
    "training": ("Fysioterapi | Treningsrom | Gymsal | Fysio | Ergoterapi | Idrettshall"),
    "assembly": ("Festsal | Auditorium | Storsal | Samlingssal"),
    "classroom": (
        "Klasserom 7A | Klasserom | Undervisningsrom | Naturfag | Forelesningssal | Undervisning "
        "| Kunst og håndverk or activity | Elevarealer | Hjemmeområde | Basisrom"
    ),
    "walk_in_wardrobe": (
        "Garderobe jenter | Elevgarderobe | Garderobe gutter | Grovgarderobe | Våtgarderobe | "
        "Fingarderobe | Garderobe/WC or wc"
    ),
    "delivery": ("Varemottak | Varelevering | Postrom | Vareinntak"),
    "caretaker": ("Vaktmester | Drift | Driftsrom | Vaktmesterkontor or office"),
    "archive": ("Arkiv | Bortsettingsarkiv"),
    "copy_room": ("Kopi | Kopi/print | Kopirom | Print | Rekvisita/kopi"),
    "main_entrance": ("Inngangsparti | Hovedinngang | Vestibyle | Inngang | Foaje | Adkomst"),
    "sluice": ("Sluse | Inngangssluse | Sluse inngang"),
    "corridor": (
        "Korridor 2.etg | Kommunikasjon | Trafikkareal | Gangsone | Brannsluse | Fordelingsareal "
        "| Svalgang | Rømningsvei | Korridor avd. A | Kulvert | Trafikk"
    ),
    "lift_lobby": ("Heislobby | Heishall | Heisrepos | Heisforrom"),
    "laboratory": ("Lab | Laboratorium"),
    "smoking": ("Røykerom"),
    "shelter": ("Tilfluktsrom"),
    "garden": ("Sansehage | Uteareal | Hage"),
    "courtyard": ("Atrium | Atriumsgård | Lysgård"),
    "technical": (
        "Teknisk rom 3 | Server | Datarom | UPS | Gassrom | Vannbehandling | Medisinske gasser | "
        "Kjølesentral"
    ),
    "laundry": ("Vaskeri | Beboervaskeri | Vaskerom beboere"),
    "bike_store": ("Sykler"),
    "production": ("Produksjon"),
    "shop": ("Butikk | Forretning | Kiosk | Salgslokale"),
}

GERMAN = {
    "bedroom": (
        "SZ | Schlafen | Schlafzi. | Schlafz. 2 | Ki.zi. | Kind 1 | Kinderzi. | KiZi | "
        "Kinderzimmer | Eltern | Schlafzimmer Eltern | Elternschlafz. | Kind/Büro or office | "
        "SCHLAFEN | Bewohnerzimmer | Bewohner 12 | Pflegezimmer | Einzelzimmer 104 | EZ or "
        "dining | Doppelzimmer | DZ | Zimmer Bewohner | Bettenzimmer | Patientenzimmer 2-Bett | "
        "2-Bett-Zimmer | Schlafraum | Jugendzimmer | Zimmer Kind | Individualraum"
    ),
    "guest_bedroom": ("Gast | Gästezimmer | Gästezi. | Gästeschlafzimmer"),
    "living": (
        "WZ | Wohnen | Wohnzi. | Wohnzimmer | WOHNEN/ESSEN | Wohn-/Essbereich | Wohn- und "
        "Esszimmer | Wohnraum | Wohnen Essen | Stube | Aufenthalt | Wohnbereich 2 | Wohnhalle | "
        "Wintergarten"
    ),
    "living_kitchen": (
        "Wohnen/Essen/Kochen | Wohnen/Küche | Wohnküche | Wohnen/Essen/Küche | "
        "Kochen/Essen/Wohnen | Küche/Essen | Essen/Kochen | Wohnen/Kochen | Wohnen + Kochen | "
        "Koch-/Essbereich | WK | Wohn-Ess-Küche | Allraum or living | Kü/Essen"
    ),
    "kitchen": (
        "Küche | Kü | Kü. | Kueche | Kuche | KÜCHE | Kochen | Teeküche | Kochnische | "
        "Pantryküche | Küche EG | Spülküche | Kleinküche | Großküche | Verteilerküche | "
        "Stationsküche | Küche 2"
    ),
    "bathroom": (
        "Bad | Du/WC | DU/WC | Bad/WC | Bad EG | Dusche/WC | Dusche + WC | WC/Dusche | Duschbad "
        "| Bad Eltern | Kinderbad | Bad OG | Nasszelle | Badezimmer | Bad 2.OG | Bad/Du/WC | "
        "Pflegebad | Masterbad | Bad / Dusche / WC | Bad rollstuhlgerecht | Du-WC | Sanitärzelle "
        "| WC + Dusche | Wannenbad | Bad behindertengerecht | NZ"
    ),
    "wc": (
        "WC | Gäste-WC | G-WC | WC D | WC H | WC Damen | WC-Herren | Beh.-WC | Behinderten-WC | "
        "WC barrierefrei | WC Beh | D-WC | H-WC | WC Gäste | Toilette | WC EG | WC Vorraum or "
        "corridor | Vorraum WC or corridor | Beh. WC | Damen WC | Rollstuhl-WC | WC Rolli | "
        "WC-Anlage | Vorr. WC or corridor | Pissoir | Urinale"
    ),
    "staff_wc": ("WC Personal | Personal-WC | WC Pers. | Pers.-WC | WC Mitarbeiter"),
    "visitor_wc": ("Besucher-WC | WC Besucher"),
    "staff_changing": ("Umkleide Personal | Personalumkleide | Umkl. Personal"),
    "staff_room": (
        "Personalraum | Pausenraum | Aufenthalt Personal | Sozialraum | Aufenthaltsraum Personal "
        "| Personalaufenthalt | Lehrerzimmer | Teamzimmer or meeting"
    ),
    "staff_base": (
        "Dienstzimmer | Stationszimmer | Stützpunkt | Schwesternstützpunkt | Pflegestützpunkt | "
        "Schwesterndienst | Dienstplatz | Stationsstützpunkt"
    ),
    "staff_night": ("Bereitschaft | Bereitschaftszimmer | Nachtwache | Nachtbereitschaft"),
    "laundry": (
        "HWR | Hauswirtschaft | Waschküche | WaKü | Waschen | Trocknen | Waschraum Keller or "
        "shower_room | HW-Raum | Wäscheraum or linen | Trockenraum | Hausarbeitsraum | "
        "HAR/Waschen"
    ),
    "store": (
        "AR | Abst. | Abstellraum | Abstell | ABST | Abstellr. | Abstellkammer | "
        "Kammer or bedroom | Lager | Keller 3 | Kellerraum | Kellerabteil | Mieterkeller | "
        "Speis | Speisekammer | Vorratsraum | Vorrat | Gerätelager | Stuhllager | "
        "Lager/Archiv or archive | Sprechzimmerlager | Abstellfläche | Materialraum | Material | "
        "Rollstühle | Geräte | Gartengeräte | Abstellraum Whg 3 | Abst.raum | Kühlraum | "
        "Getränkelager | Pflegemittel | Hilfsmittel | Besenkammer or cleaning | Stauraum"
    ),
    "bike_store": (
        "Fahrräder | Kinderwagen | Fahrradraum | Fahrradabstellraum | Fahrräder/Kinderwagen | "
        "Kiwa | Kinderwagenraum | Fahrradabstellplätze"
    ),
    "walk_in_wardrobe": (
        "Ankleide | Garderobe | Gard. | Schrankraum | Umkleide | Umkleide H | Umkleide Damen | "
        "Ankl. | Ankleidezimmer | Umkleiden"
    ),
    "corridor": (
        "Flur | Flur EG | FLUR 1.OG | Diele | Gang | Flur 2 | Flur Bewohner | Flur/Diele | "
        "Korridor | Vorraum | Flur OG | Verkehrsfläche | Verbindungsgang | Vorflur | "
        "Zwischenflur | Gang 2.OG | Laubengang | Durchgang | Spielflur | Flur KG | Schleuse "
        "Tiefgarage or sluice | Fluchtweg | Rettungsweg | Erschließung | Vorr. | Stichflur | "
        "Treppenflur or stair"
    ),
    "unit_hall": (
        "Entrée | Flur/Eingang | Diele/Eingang | Vorzimmer | Eingangsdiele | Garderobe/Flur or "
        "corridor | VZ | Eingangsflur | Windfang/Flur | Flur/Garderobe or corridor | "
        "Windfang/Diele"
    ),
    "main_entrance": (
        "Eingang | Haupteingang | Eingangshalle | Hauseingang | Eingangsbereich | Zugang "
        "Wohnungen or corridor | Nebeneingang | Windfang/Eingang or windbreak"
    ),
    "windbreak": ("Windfang | WF | Windfang 1 | Wifa | Windf."),
    "stair": (
        "TRH | TH 1 | Treppenhaus | Treppe | Treppenhaus A | TRH 2 | Treppenraum | Treppen | "
        "Trh. | Fluchttreppe | Fluchttreppenhaus | Trepp. | Stiege 1 | Stiegenhaus | "
        "Kellertreppe | Podest or lift_lobby | Nottreppe"
    ),
    "lift": ("Aufzug | Aufzug 1 | Lift | Bettenaufzug | Personenaufzug | Aufz. | Lastenaufzug"),
    "lift_lobby": (
        "Aufzugsvorraum | Vorraum Aufzug | Aufzugsvorplatz | Liftvorplatz | Vorraum Lift"
    ),
    "shaft": (
        "Schacht | Aufzugsschacht | Installationsschacht | Inst.-Schacht | Lüftungsschacht | "
        "ELT-Schacht | Sanitärschacht | Schacht Lüftung | Müllabwurf or waste"
    ),
    "technical": (
        "Technik | HAR | Hausanschlussraum | Heizung | Heizraum | Haustechnik | ELT | Elektro | "
        "Lüftung | Lüftungszentrale | Server | Serverraum | EDV | IT-Raum | Technikzentrale | "
        "HA-Raum | Heizung/Technik | Hausanschluss | E-Verteiler | UV-Raum | NSHV | Elektroraum "
        "| Trafo | Sprinkler | Zählerraum | Pelletlager or store | Pellets | Batterieraum | "
        "Aufzugsmaschinenraum | TGA | RLT | HLS | Hausanschlüsse | Technikraum EG | BMA | "
        "Löschwasser | Heizung/HWR or laundry | Druckluft"
    ),
    "cleaning": (
        "Putzraum | Putzmittel | PuMi | Reinigung | Putzmittelraum | Putzk. | Reinigungsgeräte | "
        "Putz | Hauswirtschaftsraum Reinigung or laundry"
    ),
    "linen": (
        "Wäsche rein | Pflegearbeitsraum unrein | Unreiner Arbeitsraum | Reiner Arbeitsraum | "
        "Wäschelager | Schmutzwäsche | Fäkalraum | Pflegearbeitsraum | Ausguss | Unrein | AR "
        "unrein | Steckbecken | Spülraum or kitchen"
    ),
    "waste": ("Müll | Müllraum | Abfall | Entsorgung | Wertstoffe | Müllplatz | Entsorgungsraum"),
    "office": (
        "Büro | Büro 1.OG | BÜRO 2 | Buero | Arbeitszimmer | Arbeiten | Sekretariat | Büro "
        "Leitung | Verwaltung | Pflegedienstleitung | PDL | Heimleitung | Büro PDL | Einzelbüro "
        "| Doppelbüro | Großraumbüro | Open Space | Homeoffice | Schreibdienst | Büro "
        "Sozialdienst | Buchhaltung | Direktor"
    ),
    "meeting": (
        "Besprechung | Bespr. | Besprechungsraum | Konferenz | Konferenzraum | Gruppenraum 1 | "
        "Sitzungszimmer | Bespr.raum 2 | Meeting | Teambesprechung | Sitzungssaal"
    ),
    "conversation": (
        "Gesprächsraum | Beratung | Sprechzimmer or treatment | Therapieraum | Sprechz. or "
        "treatment | Elterngespräch"
    ),
    "treatment": (
        "Behandlung 1 | Untersuchung | Arztzimmer | Behandlungsraum | Arzt | Eingriffsraum | "
        "Sprechstunde or conversation | Untersuchungszimmer | Therapie or conversation | "
        "Labor/Behandlung or laboratory | OP 2 | Röntgen | Ambulanz | EKG | Gipsraum | "
        "Ultraschall | Erste Hilfe"
    ),
    "reception": (
        "Empfang | Anmeldung | Pforte | Rezeption | Empfang/Warten or waiting | Foyer/Empfang or "
        "unit_hall | Info | Theke"
    ),
    "waiting": ("Warten | Wartezimmer | Wartebereich | Warten 2 | Wartezone"),
    "dining": (
        "Essen | Essplatz | Esszimmer | Speisesaal | Speiseraum | Mensa | Essbereich | Kantine"
    ),
    "common_living": (
        "Gemeinschaftsraum | Tagesraum | Gruppenraum Bewohner or meeting | Gemeinschaft | "
        "Cafeteria or dining | Café | Bewohnertreff"
    ),
    "quiet_room": (
        "Ruheraum | Andachtsraum | Raum der Stille | Bibliothek | Rückzugsraum | Kapelle | "
        "Andacht | Abschiedsraum or quiet_room"
    ),
    "training": (
        "Gymnastikraum | Bewegungsraum | Physiotherapie | Turnhalle | Fitness | Krankengymnastik "
        "| Sporthalle"
    ),
    "activity": (
        "Ergotherapie | Werkraum | Mehrzweckraum | Hobbyraum | Bastelraum | Spielzimmer | "
        "Musikraum | Therapieküche or common_kitchen | Werkstatt | Spielen | "
        "Beschäftigungstherapie"
    ),
    "classroom": (
        "Klassenraum 5a | Klassenzimmer | Seminarraum | Hörsaal | Fachraum | Unterrichtsraum | "
        "Klasse 3b | Kursraum | Schulung | Seminar 2"
    ),
    "balcony": ("Balkon | Loggia 2 | Terrasse | Dachterrasse | Freisitz | Loggia | Balk. | Terr."),
    "parking": (
        "Garage | Tiefgarage | Stellplatz 12 | TG | Carport | Doppelgarage | Parken | Stpl. 4 | "
        "Parkdeck"
    ),
    "attic": ("Dachboden | Speicher or store | Dachraum | Spitzboden | Bodenraum"),
    "plenum_void": ("Luftraum | Luftraum Wohnen"),
    "unit_whole": (
        "Wohnung 12 | Whg. 3 | WE 05 | 2-Zimmer-Wohnung | Appartement 3 | App. 7 | Wohneinheit 4 "
        "| 3-Zi-Whg"
    ),
    "archive": ("Archiv | Aktenraum | Registratur | Akten"),
    "copy_room": ("Kopierer | Kopie | Drucker | Kopieren"),
    "roof": ("Dach | Flachdach"),
    "shop": ("Laden | Verkauf | Ladenlokal | Gewerbe | Verkaufsfläche"),
    "laboratory": ("Labor | Labor 3"),
    "delivery": ("Anlieferung | Poststelle | Warenannahme"),
    "sluice": ("Schleuse | Sicherheitsschleuse"),
    "pool": ("Schwimmbad"),
    "garden": ("Garten"),
    "courtyard": ("Innenhof | Hof | Atrium"),
}

ENGLISH = {
    "bedroom": (
        "Bedroom 1 | BEDROOM 2 | Bed 1 | Bed.2 | Mstr Bdrm | Master Bedroom | Bdrm 3 | Bed Rm 4 "
        "| MBR | M. Bedroom | Double Bedroom | Single Bedroom | Bedroom/Study or office | BR 2 | "
        "Mstr. Bedroom | Principal Bedroom | Twin Room | Patient Room | Patient Bedroom | "
        "Resident Bedroom | Single Bed Room | Bunk Room | Hotel Room | Guestroom 101 or "
        "guest_bedroom | Master BR | Suite 3 or unit_whole | Resident's Room | Dorm | Bedroom #2"
    ),
    "guest_bedroom": ("Guest Bedroom | Guest Room | Guest Bed"),
    "living": (
        "Living Room | LIVING | Living | Lounge | Family Rm | Sitting Room | Great Room | Living "
        "Area | Liv. Rm | Sitting | Snug | Living/Dining | Living / Dining Room | Den | Day Room "
        "| Sun Room | Reception Room or reception"
    ),
    "living_kitchen": (
        "Kitchen/Dining/Living | Living/Kitchen | Kitchen / Dining | Kitchen & Dining | Open "
        "Plan Living | Kitchen/Diner | Kitchen/Family | LKD | Living/Dining/Kitchen | Living "
        "Kitchen Dining | Kitchen-Dining | Kitchen / Living Area"
    ),
    "kitchen": (
        "Kitchen | KITCHEN 2 | Kit. | Kitchenette | Tea Point | Ktchn | Kitchen Area | Galley | "
        "Staff Kitchenette or staff_room | Beverage Point | Pantry/Kitchen or store | Servery | "
        "Main Kitchen"
    ),
    "dining": (
        "Dining | Dining Room | Dining Area | Breakfast | Canteen | Cafeteria | Lunch Room | "
        "Breakfast Nook | Din. Rm | Dining Rm"
    ),
    "bathroom": (
        "Bath 2 | Bathroom | BATH | Bathroom 1 | Master Bath | Mstr Bath | Ensuite | En-Suite | "
        "En Suite 2 | Family Bathroom | Bath/WC | Shower Room | Shower/WC | Wet Room | Mstr. "
        "Bath | M. Bath | Bath #2 | Full Bath | Assisted Bathroom | Toilet/Shower | Hall Bath | "
        "Patient Bathroom | Bath Rm. | Ens 1 | Jack & Jill Bath | Patient Toilet/Shower | Ba 2"
    ),
    "wc": (
        "WC | W.C. | Toilet | Powder Room | Powder Rm | Restroom | Men's | Women's Toilet | MEN "
        "| WOMEN | Men's Toilet | Unisex Toilet | Accessible WC | Acc. WC | Disabled WC | DDA WC "
        "| Cloaks/WC | Half Bath | Lav | Pdr. | Public Toilet or visitor_wc | Patient Toilet | "
        "Men Toilet | WOMENS RR | Unisex RR | Toilet Rm | Washroom | Women's Restroom | Male WC "
        "| Female Toilets | Gents | Ladies | H.C. Toilet | Handicap Toilet | Male Toilets | Boys "
        "| Girls Toilet | Ambulant WC | Urinals | Staff/Visitor WC or staff_wc or visitor_wc"
    ),
    "staff_wc": ("Staff Toilet | Staff WC | Staff Restroom | Employee Toilet"),
    "walk_in_wardrobe": (
        "W.I.C. | WIC | Walk-in Closet | Closet | CL | Clo. | Dressing | Wardrobe | Coats | Coat "
        "Closet | Walk-in Robe | WIR | Robe | Changing | Changing Room | Locker Room | Lockers | "
        "Male Changing | Men's Locker | Patient Changing | Dress. | Closet 2 | Master Closet | "
        "W.I. Closet | Gown or walk_in_wardrobe | Dressing Area"
    ),
    "laundry": (
        "Laundry | Laundry Room | Utility | Utility Rm | Lndry | L'dry | Ldry | W/D | "
        "Laundry/Utility"
    ),
    "store": (
        "Storage | Store | Stor. | Stor | Storage 3 | Store Room 2 | STO | Store 1.03 | "
        "Equipment Storage | Equip. Stor. | Pantry Storage | General Storage | Cupboard | "
        "Medical Records Storage or archive | Bulk Storage | Clean Supply | Supply | Furniture "
        "Store | Wheelchair Storage | Cellar | Basement | Storage Rm | Stores | Cup'd | Cpd | "
        "Broom Closet or cleaning | Cold Store | Walk-in Cooler | Freezer | Supply Room | "
        "Stationery Store | Wine Cellar | Cpbd | Storage/Mech or technical | Med. Storage or "
        "medicine | Buggy Store or bike_store"
    ),
    "linen": (
        "Linen | Linen Closet | Dirty Utility | Clean Utility | Soiled Utility | Soiled | Clean "
        "Linen | Soiled Holding | Soiled Linen | Sluice Room | Clean Work Room | Soiled Work "
        "Room | Dirty Linen | Soiled Workroom | Linen Store or store"
    ),
    "cleaning": (
        "Jan. | Janitor | Janitor's Closet | J.C. | Jan Closet | Cleaner's Store | Cleaner | "
        "Housekeeping | Custodial | HSKP | Custodian | JAN | Cleaners Cupboard | EVS | Domestic "
        "Services Room | DSR | Janitorial"
    ),
    "corridor": (
        "Corridor | Corridor 1-01 | Hallway | Hall | HALL 2 | Passage | Circulation | Corr. | "
        "Landing | Passageway | Circ. | Public Corridor | Staff Corridor | Corridor A | Lobby "
        "Corridor | Egress Corridor | Exit Corridor | Exit Passageway | Circulation Space | "
        "Bedroom Hall | Link Corridor | Gallery Corridor | Protected Corridor | Access Deck | "
        "Hallway 2"
    ),
    "unit_hall": (
        "Entry | Foyer | Entrance Hall | Entry Hall | Entry Foyer | Mud Room | Mudroom | Entry "
        "Area | Foyer 101 | Hall/Entry | Entrance/Hall"
    ),
    "main_entrance": (
        "Entrance | Main Entrance | Lobby | Entrance Lobby | Main Lobby | Vestibule | Vestibule "
        "2 | Public Lobby | Entrance Foyer or unit_hall | Atrium Lobby | Ground Floor Lobby | "
        "Lobby 1"
    ),
    "windbreak": ("Draught Lobby | Porch | Draft Lobby"),
    "stair": (
        "Stair | Stair 1 | STAIR A | Stairs | Stairwell | Staircase | Exit Stair | Stair #2 | "
        "Egress Stair 2 | Main Stair | Stairway | Service Stair | Stair Core | Fire Escape Stair "
        "| Stair Tower | Escape Stair"
    ),
    "lift": (
        "Lift | Elevator | ELEV. | Elev 1 | Elevator 2 | Service Elevator | Passenger Lift | "
        "Platform Lift | Freight Elevator | Bed Lift | Dumbwaiter"
    ),
    "lift_lobby": ("Elevator Lobby | Lift Lobby | Elev. Lobby"),
    "shaft": (
        "Shaft | Riser | Duct Shaft | Mechanical Shaft | Elec. Riser | Service Riser | Elevator "
        "Shaft | Mech. Shaft | Chase | Riser Cupboard | Duct | Lift Shaft | Plumbing Chase | "
        "Hoistway"
    ),
    "technical": (
        "Mech. | Mechanical | Mech Rm | Electrical | Elec. | ELEC ROOM | Elec/Data | IT/Data | "
        "IT | Data | Server Room | Comms | Telecom | Tele/Data | Plant | Plantroom | Plant Room "
        "| Boiler Room | Boiler | Pump Room | Electrical Room | IDF | MDF | Switchgear | "
        "Transformer | Generator | Mechanical Room 2 | Water Heater | Furnace | Mech./Elec. | "
        "Sprinkler Valve Room | Fire Pump | Data Room | Elev. Mach. Rm | LV Room | Substation | "
        "AHU | MEP | Equipment Room | Medical Gas | Comm. Closet | Services | Sprinkler Riser or "
        "shaft | Battery Room | Meter Room | Network | Electrical Intake | Water Tank"
    ),
    "office": (
        "Office | OFFICE 12 | Office 1-04 | Open Office | Private Office | Study | Dr. Office | "
        "Doctor's Office | Director | Manager | Manager's Office | Workstations | Work Area | "
        "Home Office | Shared Office | Admin | Administration | Principal | Off. 3 | Hot Desks | "
        "Business Office | Work Room | Coordinator | Focus Room | Phone Room | Open Plan Office "
        "| Director's Office | Provider Office | Accounting | HR | Executive Office | Cubicles | "
        "Touchdown | Billing"
    ),
    "meeting": (
        "Conference | Conf. | Conference Room A | Conf Rm | Meeting Room 2 | Boardroom | Meeting "
        "| Huddle | Meeting Rm. | Small Meeting Room | Team Room | Mtg Rm | Mtg. | Conf. Rm 201 "
        "| Breakout Room"
    ),
    "conversation": (
        "Interview | Consult | Consultation Room | Counseling | Interview Room 2 | Consult Room "
        "3 | Family Consult or visitor_room | Quiet Consult | Counsel."
    ),
    "treatment": (
        "Exam | Exam 3 | Exam Room 12 | Treatment | Procedure | X-Ray | Operatory 2 | Dental "
        "Operatory | Triage | Recovery | Sterilization | Radiology | Ultrasound | Procedure Room "
        "1 | Exam Rm 5 | Blood Draw | Physical Exam | OPERATORY | Vitals | Immunization | "
        "Optometry | Audiology | Sterile | Mammography | Phlebotomy | Panoramic X-Ray | Tx Room "
        "| Screening | First Aid | Nurse Exam | EKG | Minor Surgery | Dental Hygiene | Central "
        "Sterile"
    ),
    "medicine": (
        "Pharmacy | Medication Room | Meds | Med Room | Medicine | Drugs | Med. Prep | "
        "Medication | Pharmacy Storage or store"
    ),
    "laboratory": ("Lab | Laboratory | Lab 2 | Dental Lab | Pathology Lab"),
    "staff_base": (
        "Nurse Station | Nurses' Station | Nurse | Staff Base | Nurse Sta. | Security | Care "
        "Station | Team Station | Security Office | Nurse's Sta. | Guard | Nursing Station | "
        "Security Control"
    ),
    "staff_night": (
        "On-Call Room | Staff Sleepover | Sleep-in | Staff Sleep | On Call | Sleepover"
    ),
    "staff_room": (
        "Staff Room | Break Room | Breakroom | Staff Lounge | Break | Staff Break | Teachers' "
        "Lounge | Employee Lounge | Staff Break Room | Staff Rest | Staff Dining | Staff Area"
    ),
    "staff_changing": (
        "Staff Locker | Staff Changing | Staff Locker Room | Staff Lockers | Staff Shower | "
        "Staff Change"
    ),
    "reception": (
        "Reception | Reception Desk | Front Desk | Check-in | Registration | Admissions | "
        "Concierge | Info Desk | Reception/Waiting or waiting | Check Out"
    ),
    "waiting": (
        "Waiting | Waiting Room | Waiting Area | Patient Waiting | Sub-Waiting | Wait. | Waiting 2"
    ),
    "visitor_room": (
        "Visitor Room | Family Room - Visitors or living | Visitors | Family Visiting"
    ),
    "common_living": (
        "Common Room | Communal Lounge | Residents' Lounge | Community Room | Common Area | "
        "Commons | Shared Living | Social Space | Club Room"
    ),
    "common_kitchen": ("Communal Kitchen | Shared Kitchen | Common Kitchen"),
    "quiet_room": (
        "Library | Quiet Room | Prayer Room | Multi-faith | Reading Room | Multi-Faith Room | "
        "Wellness | Wellness Room | Faith Room | Sanctuary | Calm Room"
    ),
    "activity": (
        "Activity | Activity Room | Workshop | Playroom | Games Room | Hobby Room | Arts & "
        "Crafts | Art Room | Multi-Purpose Room | Multipurpose | Craft | Music | Recreation | "
        "Rec. Room or living | Studio Art or activity | Play Area | Occupational Therapy"
    ),
    "training": (
        "Gym | Gymnasium | Fitness | Exercise | Physical Therapy | Exercise Room | Fitness "
        "Center | PT Gym | Weights | Yoga | Physiotherapy"
    ),
    "assembly": (
        "Assembly Hall | Auditorium | Multi-purpose Hall | Main Hall or corridor | Sports Hall "
        "or training | Function Room | Theatre"
    ),
    "classroom": (
        "Classroom 101 | CLASSROOM | Lecture | Lecture Theatre | Seminar | Training or training "
        "| Training Room or training | Computer Lab | Music Classroom | Tutorial | Class 3 | "
        "Teaching Space | Kindergarten Classroom | Computer Room or technical | Science | "
        "Classrm 2"
    ),
    "balcony": (
        "Balcony | BALCONY 2 | Terrace | Deck | Balc. | Roof Terrace | Patio or courtyard | "
        "Loggia | Juliet Balcony"
    ),
    "parking": (
        "Garage | Parking | Car Park | Carport | Double Garage | Gar. | Parking Garage | Parking "
        "Space 12 | Parking Stall"
    ),
    "roof": ("Roof | Green Roof"),
    "attic": ("Attic | Loft | Roof Space"),
    "waste": (
        "Trash | Refuse | Bin Store | Waste | Recycling | Trash Rm | Garbage | Medical Waste | "
        "Biohazard | Bin Room | Rubbish | Refuse Store | Trash/Recycling | Bins"
    ),
    "bike_store": (
        "Cycle Store | Bike Storage | Bike Room | Cycles | Bicycle Storage | Bike Parking or "
        "parking"
    ),
    "unit_whole": (
        "Apartment 12 | APT. 3B | Flat 4 | Unit 201 | Studio | 1-Bed Apartment | Dwelling 2 | "
        "Apartment Type A | 2 Bed Flat | Studio Flat | Apt 2"
    ),
    "copy_room": ("Copy | Copy/Print | Copy Rm | Print Room | Reprographics | Photocopy | Copier"),
    "archive": (
        "Files | Archive | Records | Medical Records | File Storage or store | Chart Room or "
        "staff_base | Filing"
    ),
    "delivery": (
        "Loading | Loading Dock | Mail | Mail Room | Receiving | Post Room | Shipping | Goods In "
        "| Deliveries"
    ),
    "plenum_void": (
        "Void | Open to Below | Crawlspace | Void Over | Crawl | Ceiling Void | Plenum | Open to "
        "Above or plenum_void"
    ),
    "gross_area": ("GIA | Gross Area | GFA | GEA"),
    "shop": ("Retail | Shop | Gift Shop | Retail Unit 3 | Sales Area"),
    "restaurant": ("Restaurant | Bar"),
    "production": ("Manufacturing | Production"),
    "courtyard": ("Courtyard"),
    "garden": ("Garden | Roof Garden"),
    "pool": ("Pool | Swimming Pool"),
    "exhibition": ("Exhibition | Showroom | Exhibition Space | Museum"),
    "sluice": ("Airlock | Sally Port | Sallyport | Air Lock"),
    "tv_room": ("TV Room | Media Room | Home Theater | Cinema"),
    "ramp": ("Ramp | Parking Ramp or parking"),
    "smoking": ("Smoking Area"),
}

DANISH_SWEDISH = {
    "bedroom": (
        "Værelse | Værelse 2 | Soveværelse | Sovevær. | Kammer or store | Børneværelse | Vær. 1 "
        "| Sov | Sovrum 2 | SOVRUM | Sovr. | Vårdrum | Sovrum 1 | Patientrum | Vårdrum 1-bädd | "
        "Sengestue 4 | Sengeværelse | Gæsteværelse or guest_bedroom | Boligrum or unit_whole"
    ),
    "living": (
        "Stue | Opholdsstue | Vardagsrum | V-rum | Vard.rum | VARDAGSRUM | Allrum | Alrum | "
        "Dagrum | Opholdsrum | TV-rum or tv_room | Samvaro or common_living"
    ),
    "kitchen": (
        "Køkken | Kök | Kök 2 | KOKKEN | Kokken | Kokvrå | Pentry | Tekøkken | Kök/matplats or "
        "living_kitchen | Køkken/bryggers or laundry | Trinettkök | Avdelningskök or "
        "common_kitchen"
    ),
    "living_kitchen": (
        "Køkken/alrum | Køkkenalrum | Kök/vardagsrum | Vardagsrum/kök | Køkken-alrum | "
        "Alrum/køkken | Stue/køkken | Kök och vardagsrum"
    ),
    "bathroom": (
        "Bad | Badeværelse | Badrum | Bad 1 | WC/Dusch | Bad/Toilet | Bad/tvätt | WC/D or wc | "
        "Badevær. | Hygienrum | RWC/D or wc | Dusch/WC | Bad/WC | Toilet/bad | Wc/bad | BADRUM 2 "
        "| D/WC or wc"
    ),
    "wc": (
        "Toilet | WC | RWC | Gæstetoilet | Handicaptoilet | HWC | Toalett | HCP-toilet | WC "
        "Herrar | WC damer | Hcp. toilet | Wc handicap | Gäst-WC"
    ),
    "laundry": (
        "Bryggers | Tvättstuga | Tvätt | Vaskerum | Groventré/tvätt or unit_hall | Tvättrum | "
        "TVÄTT | Tvätt/teknik"
    ),
    "store": (
        "Förråd | Frd | FRD 2 | Förr. | Depot | Lägenhetsförråd | Skab | Pulterrum | Kælder | "
        "Depotrum | Förråd 3 | Lägenhetsförråd 12 | Matförråd | Skafferi | Opmagasinering | "
        "Lght-förråd | Rullstolsförråd"
    ),
    "walk_in_wardrobe": (
        "Klk | Klädkammare | KLK 2 | Walk-in | Garderob | Garderobe | Omklædning | Omklädning | "
        "Omkl. | Kapprum | Omkl. herrar | Klädk."
    ),
    "corridor": (
        "Gang | Korridor | Passage | Komm. | Fordelingsgang | Fordelingsareal | Korridor 3 | "
        "Mellemgang | Gangareal | Kommunikation | Loftgång | Neutral passage or corridor"
    ),
    "unit_hall": (
        "Entré | Entre | Hall or corridor | Forgang | Forstue | Entré/gang | Tambur | Entré/hall"
    ),
    "main_entrance": (
        "Indgang | Huvudentré | Forhal | Entréhall | Vestibule | Indgangsparti | Foajé"
    ),
    "windbreak": ("Vindfang | Vindfång | VF"),
    "stair": (
        "Trappe | Trapphus | TRAPPHUS A | Trapperum | Trappa | Trapphus 2 | Trappeopgang | "
        "Trapprum | Hovedtrappe"
    ),
    "lift": ("Elevator | Hiss | HISS 1 | Sänghiss"),
    "shaft": ("Skakt | Schakt | Elevatorskakt | Hisschakt | Installationsschakt"),
    "technical": (
        "Teknik | Teknikrum | UC | Fläktrum | Elcentral | Undercentral | El-central | Apparatrum "
        "| Krydsfelt | Teknikskab | Ventilation | Elrum | El/tele | Fjärrvärmecentral | "
        "Varmecentral | Elnisch | El-nisch"
    ),
    "cleaning": ("Städ | Städrum | STÄD | Rengøring | Reng. | Städcentral | STF | Rengøringsrum"),
    "linen": (
        "Desinfektion | Sköljrum | Spolrum | Skyllerum | Linned | Rent förråd or store | Urent | "
        "Snavset linned | Rent linned | Desinf. | Orent"
    ),
    "waste": (
        "Affald | Soprum | Miljörum | Skraldrum | Affaldsrum | Miljöstation | Återvinningsrum | "
        "Sopor"
    ),
    "office": (
        "Kontor | Kontor 4 | Arbetsrum | Kontorslandskab | Arbejdsrum | Kontorsrum | Lederkontor "
        "| Arbetsplatser | Kontorslandskap | Exp. or reception or staff_base"
    ),
    "meeting": (
        "Mødelokale | Møderum | Mötesrum | Konferens | Sammanträde | Grupprum | Møde 2 | "
        "Konferensrum 2 | Mødelok. 3 | Samm.rum | Konf."
    ),
    "conversation": ("Samtalerum | Samtalsrum | Samtal"),
    "treatment": (
        "Undersökning | Undersøgelsesrum | Behandlingsrum | Us-rum | Läkare | Undersøgelse | "
        "Behandling | Beh.rum"
    ),
    "medicine": ("Läkemedel | Medicinrum | Läkemedelsrum | Medicin"),
    "staff_base": ("Vagtstue | Expedition or reception | Sköterskeexp. | Personalbase | Vagtrum"),
    "staff_room": (
        "Personalrum | Pausrum | Personalstue | Frokoststue | Personalmatsal | Fikarum | Lunchrum"
    ),
    "staff_changing": (
        "Omkl. personal | Personaleomklædning | Omklädning personal | Personalomklädning"
    ),
    "staff_wc": ("Personaltoilet | WC personal | Personal WC | Personaletoilet"),
    "common_living": (
        "Fællesrum | Fællesstue | Gemensamhetslokal | Samlingsrum | Fælleslokale | Gemensamhetsrum"
    ),
    "common_kitchen": ("Fælleskøkken | Gemensamt kök"),
    "dining": ("Spisestue | Matplats | Matsal | Spiseplads | Kantine"),
    "activity": ("Aktivitetsrum | Værksted | Hobbyrum | Snickeri | Aktivitet | Verkstad | Lekrum"),
    "training": ("Gym | Träning | Motionsrum | Sjukgymnastik | Fysioterapi | Gymnastiksal"),
    "balcony": (
        "Balkon | Altan | Terrasse | Balkong | Uteplats or garden | Tagterrasse | Inglasad balkong"
    ),
    "parking": ("Garage | Carport | P-garage"),
    "bike_store": (
        "Cykelrum | Cykelförråd | Cykelparkering or parking | Cykler | Barnvagnar | Barnvagnsrum "
        "| Cykel/barnvagn"
    ),
    "unit_whole": (
        "Lägenhet 3 | Lgh 1102 | Bolig 7 | Lejlighed 2 | Plejebolig 4 | Lgh. A | 2 RoK or "
        "unit_whole"
    ),
    "classroom": ("Klasserum | Klassrum 3 | Undervisning | Lektionssal"),
    "archive": ("Arkiv"),
    "copy_room": ("Kopi | Print | Kopiering"),
    "delivery": ("Post | Varumottagning | Varemodtagelse"),
    "reception": ("Reception | Receptionen"),
    "waiting": ("Väntrum | Venteværelse | Vänt"),
}

DUTCH_FRENCH = {
    "living": ("Woonkamer | WOONKAMER | Séjour | SEJOUR | Salon | Woonk. | Salle de séjour"),
    "living_kitchen": (
        "Woonkamer/keuken | Woonkeuken | Séjour/cuisine | Séjour-cuisine | Cuisine/séjour | "
        "Salon/cuisine | Keuken/woonkamer"
    ),
    "kitchen": ("Keuken | Cuisine | KEUKEN"),
    "bedroom": (
        "Slaapkamer | Slaapkamer 2 | Chambre 1 | Chambre parents | Slpk 1 | Slk 2 | Chambre | "
        "CHAMBRE 3 | Hoofdslaapkamer | Kinderkamer"
    ),
    "bathroom": (
        "Badkamer | Salle de bain | SDB | SdB 1 | Salle d'eau | Salle de bains | Douche/WC | SDE "
        "| Badk."
    ),
    "wc": (
        "Toilet | WC | Toilettes | WC PMR | MIVA toilet | Sanitaire PMR or bathroom or "
        "shower_room | Toiletten"
    ),
    "store": (
        "Berging | Rangement | Cellier | Cave | Kelder | Bergruimte | Placard | Rgt | Débarras | "
        "Inpandige berging | Kast"
    ),
    "corridor": (
        "Overloop | Gang | Hal | Couloir | Dégagement | Dgt | Verkeersruimte | Palier or stair | "
        "Circulation"
    ),
    "unit_hall": ("Entree | Entrée | ENTREE | Entrée/dgt | Hall d'entrée"),
    "technical": (
        "Meterkast | Technische ruimte | MK | Installatieruimte | Local technique | Techniek | "
        "CV | CV-ruimte | LT or technical | Chaufferie | Technische ruimte 2"
    ),
    "stair": ("Trappenhuis | Escalier | Trap | Cage d'escalier | Esc. 1"),
    "laundry": ("Bijkeuken | Buanderie | Wasruimte | Wasmachineruimte"),
    "balcony": ("Balkon | Terrasse | Balcon | Dakterras | Loggia | Terras"),
    "parking": ("Garage | Parking"),
    "office": ("Kantoor | Bureau | Werkkamer | Bureau 2"),
    "shaft": ("Schacht | Leidingschacht | Gaine | Gaine technique | Liftschacht | GT or shaft"),
    "lift": ("Lift | Ascenseur | Asc."),
    "plenum_void": ("Vide | Kruipruimte"),
    "attic": ("Zolder | Combles"),
    "meeting": ("Vergaderruimte | Salle de réunion | Spreekkamer or conversation"),
    "walk_in_wardrobe": (
        "Inloopkast | Dressing | Vestiaire | Kleedkamer | Garderobe | Kleedruimte"
    ),
    "bike_store": ("Fietsenberging | Local vélos | Fietsenstalling"),
    "waste": ("Containerruimte | Local poubelles | Local OM"),
    "unit_whole": ("Appartement 3 | Logement 2 | Woning 4"),
}

MEANINGLESS = (
    "Room | Raum 12 | Rom 3 | Space | Zone 4 | 101 | Område | A-203 | Bereich | Raum | R1 | New "
    "space | Unnamed | Nutzfläche | Rom | ROM 101 | Rum | Rum 4 | Lokale 2 | Zimmer | Zimmer 3 | "
    "Zi. 2 | Room 1-01 | ROOM | Areal | Area 3 | Undefined | Ukjent | Space 12 | IfcSpace | "
    "Space-1 | 1.OG | 2. etg | EG | 0.01 | 1.2.03 | R-102 | U1.01 | Raum 1.OG | Room A | H0201 | "
    "Z1 | NN | N.N. | - | xx | ? | TBD | Neuer Raum | Ny rom | Nytt rom | Ruimte | Ruimte 3 | "
    "Pièce | Local 3 | Sone 2 | Zone | 3.04.12 | Raum0001 | Room_23 | Space:1234 | Space "
    "1:Room:123 | Default | Generic | Test | aaa | Nebenraum | Hauptraum | Rom uten navn | "
    "Navnløs | Unbenannter Raum | No name | Uten navn | Romm | Name | Nr. 12 | Level 1 | Plan 2 "
    "| 02-103 | A | B2 | C-01-12 | 00.01 | Not Placed | Bauteil A | Rom øst | Raum Nord"
)
