package cn.volunteering.activity.photos;

/** What a photo shows of an activity. */
public enum PhotoKind {
    /** People at work (活动过程). */
    PROCESS,
    /** The place before the work (整治前, QH-28). */
    BEFORE,
    /** The place after the work (整治后, QH-28). */
    AFTER,
    /** The uniform as it was worn (统一着装, NX-26). */
    UNIFORM
}
