package cn.volunteering.volunteer.organisation;

/** The two trees a person stands in at the same time (NX-02). Rules name the axis they count on. */
public enum Axis {
    /** 处室（单位）: where a person works. */
    SECTION("处室"),
    /** 党支部: where a person belongs in the party's order. */
    BRANCH("党支部");

    private final String label;

    Axis(String label) {
        this.label = label;
    }

    /** The name that people read. */
    public String label() {
        return label;
    }
}
