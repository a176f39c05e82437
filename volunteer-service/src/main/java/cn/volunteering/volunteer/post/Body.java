package cn.volunteering.volunteer.post;

import cn.volunteering.domain.Labelled;

/** What a post belongs to (QH-38, QH-39). */
public enum Body implements Labelled {
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
    @Override
    public String label() {
        return label;
    }
}
