package cn.volunteering.volunteer.consent;

/** What a person is asked for (个人信息保护法). Each consent is separate, and service does not depend on any of them. */
public enum ConsentKind {
    /** 个人信息保护告知: read and acknowledged. Nothing is agreed to, so nothing can be withdrawn. */
    PRIVACY_NOTICE,
    /** 照片公开. */
    PHOTO_PUBLICATION,
    /** 使用位置信息. */
    LOCATION,
    /** 由联络员代为报名 (NX-08). */
    SIGN_UP_BY_LIAISON;

    /** Returns whether the person may take it back. */
    public boolean isWithdrawable() {
        return this != PRIVACY_NOTICE;
    }
}
