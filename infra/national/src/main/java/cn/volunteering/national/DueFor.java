package cn.volunteering.national;

import cn.volunteering.domain.Labelled;

/** Why a record goes into the next package. */
public enum DueFor implements Labelled {
    /** It was never submitted. */
    NEW("新增"),
    /** It has changed since it was submitted. */
    CHANGED("变更"),
    /** It was refused, and is sent again. */
    RETRY("退回重报");

    private final String label;

    DueFor(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
