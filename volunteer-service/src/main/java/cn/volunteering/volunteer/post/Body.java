package cn.volunteering.volunteer.post;

/** What a post belongs to (QH-38, QH-39). */
public enum Body {
    /** 精神文明建设工作领导小组. */
    LEADING_GROUP("精神文明建设工作领导小组"),
    /** 领导小组办公室. */
    OFFICE("领导小组办公室"),
    /** 专人: in charge of the unit's volunteer service. */
    DESIGNATED_PERSONS("专人");

    private final String label;

    Body(String label) {
        this.label = label;
    }

    /** Returns the name shown to users. */
    public String label() {
        return label;
    }
}
