package cn.volunteering.activity.schedule;

/** The mode of organisation: by the committee for all (集中志愿服务, NX-29) or by branches on their own (支部自行组织, NX-30). */
public enum Mode {
    CONCENTRATED,
    SELF_ORGANISED
}
