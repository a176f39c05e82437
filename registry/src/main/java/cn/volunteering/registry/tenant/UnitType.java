package cn.volunteering.registry.tenant;

/** The five kinds of units that a notice of a civilisation office addresses (QH-02). */
public enum UnitType {
    /** A department of the provincial party committee (省委各部委). */
    PARTY_COMMITTEE_DEPARTMENT,
    /** A unit directly below the province (省直机关各单位). */
    PROVINCIAL_ORGAN,
    /** A people's organisation (各人民团体). */
    PEOPLES_ORGANISATION,
    /** The provincial committee of a democratic party (各民主党派省委). */
    DEMOCRATIC_PARTY,
    /** A unit of the central authorities in the province (中央驻青有关单位). */
    CENTRAL_UNIT
}
