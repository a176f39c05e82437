package cn.volunteering.volunteer.post;

/** Why a post ended. */
public enum Ending {
    /** The committee relieved the person. */
    RELIEVED,
    /** The person left the roster. */
    LEFT,
    /** The person moved to another section. */
    MOVED
}
