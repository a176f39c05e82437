package cn.volunteering.activity.desk.web;

/**
 * Something that waits for the caller.
 *
 * @param title in words, for display
 * @param count the number of lines in the list behind it
 * @param list the address of that list, below the service's path of the tenant
 */
public record InboxItem(Kind kind, String title, long count, String list) {

    /** What waits. */
    public enum Kind {
        /** Projects filed with the committee. */
        PROJECTS_TO_ANSWER("待受理的项目"),
        /** Projects that the committee returned. */
        PROJECTS_RETURNED("被退回的项目"),
        /** Joint projects that await the confirmation of the caller's section. */
        PROJECTS_TO_CONFIRM("待本处室确认的联合项目"),
        /** Activities that are taking place. */
        ACTIVITIES_RUNNING("进行中的活动"),
        /** Activities that are over and not closed. */
        ACTIVITIES_TO_CLOSE("待办结的活动"),
        /** Hours that await the second person. */
        HOURS_TO_REVIEW("待审核的时长"),
        /** Changes to confirmed hours that await the second person. */
        AMENDMENTS_TO_REVIEW("待审核的时长更正"),
        /** Claims of outside hours that await the check of the caller's section. */
        CLAIMS_TO_CHECK("待核实的社区服务时长"),
        /** Checked claims of outside hours that await the committee. */
        CLAIMS_TO_CONFIRM("待确认的社区服务时长"),
        /** Dispatched tasks that await the answer of the caller's section. */
        DISPATCHES_TO_ANSWER("待答复的派遣任务"),
        /** Dispatched tasks that the caller's section has taken on. */
        DISPATCHES_TO_CARRY_OUT("待执行的派遣任务"),
        /** Dispatched tasks that the caller's section has carried out and not reported. */
        DISPATCHES_TO_REPORT("待报送的派遣任务"),
        /** Dispatched tasks to which a section objects. */
        DISPATCHES_OBJECTED("处室提出异议的派遣任务"),
        /** Requests for insignia that await the committee. */
        INSIGNIA_TO_ISSUE("待发放的标识"),
        /** Issue slips with insignia that should have been returned by now. */
        INSIGNIA_OVERDUE("逾期未归还标识的领用单"),
        /** Accepted projects that should have a number in the national system by now. */
        PROJECTS_WITHOUT_NUMBER("逾期未登记全国系统编号的项目"),
        /** Packages for the national system whose answer is late. */
        NATIONAL_ANSWERS_OVERDUE("超期未收到回执的全国系统报送批次"),
        /** Records that an answer of the national system contradicts. */
        NATIONAL_MISMATCHES("全国系统回执与本单位不一致的记录"),
        /** Invitations of a liaison that await the caller's answer. */
        INVITATIONS_TO_ANSWER("待本人答复的报名邀请"),
        /** Commitments from today on for which a liaison signed the caller up. */
        SIGNED_UP_BY_LIAISON("联络员代为报名的活动"),
        /** The caller's own commitments from today on. */
        OWN_SIGN_UPS("本人已报名的活动");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /** Returns an item with the title of its kind. */
    public static InboxItem of(Kind kind, long count, String list) {
        return new InboxItem(kind, kind.title, count, list);
    }
}
