package cn.volunteering.volunteer.organisation;

import cn.volunteering.domain.Labelled;

/** The two trees to which a person belongs at the same time (NX-02). Rules name the axis they count on. */
public enum Axis implements Labelled {
    /** 处室（单位）: the section in which a person works. */
    SECTION("处室"),
    /** 党支部: the party branch of a person. */
    BRANCH("党支部");

    private final String label;

    Axis(String label) {
        this.label = label;
    }

    /** Returns the name shown to users. */
    @Override
    public String label() {
        return label;
    }
}
