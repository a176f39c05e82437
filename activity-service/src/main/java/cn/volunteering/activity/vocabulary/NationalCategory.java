package cn.volunteering.activity.vocabulary;

import cn.volunteering.domain.Labelled;

/** The service categories of the national system (服务类别), with its codes. */
public enum NationalCategory implements Labelled {
    COMMUNITY("0001", "社区服务"),
    POVERTY_RELIEF("0002", "扶贫减贫"),
    EDUCATION("0003", "支教助学"),
    HEALTH("0004", "卫生健康"),
    LAW("0005", "法律服务"),
    ENVIRONMENT("0006", "环境保护"),
    SCIENCE("0007", "科技科普"),
    CULTURE("0008", "文化艺术"),
    PUBLIC_SECURITY("0009", "平安综治"),
    CIVILITY("0010", "文明风尚"),
    TRAFFIC("0011", "交通引导"),
    FIRE_SERVICE("0012", "志愿消防"),
    EMERGENCY("0013", "应急救援"),
    DRUG_PREVENTION("0014", "禁毒宣传"),
    SPORT("0015", "体育健身"),
    TOURISM("0016", "旅游服务"),
    SPECIAL_CARE("0017", "关爱特殊群体"),
    LARGE_EVENTS("0018", "大型活动"),
    OVERSEAS("0019", "海外志愿服务"),
    TAX("0020", "税收服务"),
    OTHER("0099", "其他");

    private final String code;
    private final String label;

    NationalCategory(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Returns the code in the national system, four digits. */
    public String code() {
        return code;
    }

    /** Returns the name in the national system. */
    @Override
    public String label() {
        return label;
    }
}
