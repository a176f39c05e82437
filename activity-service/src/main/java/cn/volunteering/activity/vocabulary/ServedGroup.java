package cn.volunteering.activity.vocabulary;

import cn.volunteering.domain.Labelled;

/** The groups that service is for, by the codes of the national system (服务对象). */
public enum ServedGroup implements Labelled {
    CHILDREN("01", "儿童"),
    WOMEN("02", "妇女"),
    ELDERLY("03", "老年人"),
    DISABLED("04", "残障人士"),
    VETERANS_FAMILIES("05", "优抚对象"),
    POOR_FAMILIES("06", "贫困家庭"),
    SPECIAL_GROUPS("07", "特殊群体"),
    PATIENTS("08", "病患者"),
    RURAL_RESIDENTS("09", "农村居民"),
    URBAN_RESIDENTS("10", "城镇居民"),
    PUBLIC("11", "社会公众"),
    TAXPAYERS("13", "纳税人缴费人"),
    OTHER("99", "其他");

    private final String code;
    private final String label;

    ServedGroup(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Returns the code in the national system, two digits. */
    public String code() {
        return code;
    }

    /** Returns the name in the national system. */
    @Override
    public String label() {
        return label;
    }
}
