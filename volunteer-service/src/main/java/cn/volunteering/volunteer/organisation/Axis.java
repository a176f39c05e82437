package cn.volunteering.volunteer.organisation;

/** The two trees to which a person belongs at the same time (NX-02). Rules name the axis they count on. */
public enum Axis {
    /** 处室（单位）: the section in which a person works. */
    SECTION("处室"),
    /** 党支部: the party branch of a person. */
    BRANCH("党支部");

    private final String label;

    Axis(String label) {
        this.label = label;
    }

    /** Returns the name shown to users. */
    public String label() {
        return label;
    }
}
