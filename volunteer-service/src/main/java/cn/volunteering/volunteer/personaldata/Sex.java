package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Labelled;

/** The sex that an identity number states (GB/T 2261.1). */
public enum Sex implements Labelled {
    MALE("男"),
    FEMALE("女");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
