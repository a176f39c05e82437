package cn.volunteering.activity.vocabulary;

import cn.volunteering.domain.Labelled;

/** A list of codes. Shipped terms come from the wording of the clauses; an agency adds its own to any list. */
public enum TermKind implements Labelled {
    /** The central tasks that service supports (中心工作, QH-09); each agency names its own. */
    CENTRAL_TASK("中心工作"),
    /** The eight headings under which service becomes part of the agency's work (八个融入, QH-09). */
    INTEGRATION("融入方面"),
    /** Care for others, society and nature (三关爱, QH-18, NX-07). */
    CARE("三关爱"),
    /** The four civility programmes (四大工程, QH-19). */
    PROGRAMME("四大工程"),
    /** The tasks of help to villages and communities (QH-25). */
    TASK("帮扶任务"),
    /** Themes of single clauses (QH-17, QH-22, QH-29). */
    THEME("主题"),
    /** The brands of the ecology theme (QH-31). */
    BRAND("生态文明品牌"),
    /** City and national campaigns with a period (QH-34, NX-38 … NX-40). */
    CAMPAIGN("专项行动"),
    /** The categories of regular service (NX-37). */
    CATEGORY("经常性服务"),
    /** The themes of industry projects (NX-47). */
    INDUSTRY("行业特色"),
    /** The fields of projects (QH-49). */
    PROJECT_FIELD("项目领域");

    private final String label;

    TermKind(String label) {
        this.label = label;
    }

    /** Returns the name of the list, for display. */
    @Override
    public String label() {
        return label;
    }
}
