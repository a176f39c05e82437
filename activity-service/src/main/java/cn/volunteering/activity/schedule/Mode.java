package cn.volunteering.activity.schedule;

/** Who organises: the committee for all (集中志愿服务, NX-29) or branches on their own (支部自行组织, NX-30). */
public enum Mode {
    CONCENTRATED,
    SELF_ORGANISED
}
