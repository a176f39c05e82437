package cn.volunteering.registry.tenant;

/** A title of a civilised unit (文明单位), highest first; the share of registered volunteers depends on it (QH-45). */
public enum CivilisedTitle {
    /** 全国文明单位. */
    NATIONAL_CIVILISED_UNIT,
    /** 省级文明单位. */
    PROVINCIAL_CIVILISED_UNIT,
    /** 省直机关文明单位. */
    ORGAN_CIVILISED_UNIT
}
