package cn.volunteering.volunteer.rosterimport;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The supported columns of a roster file, each with its usual headings. */
public enum Column {
    NAME(true, "姓名", "名字", "志愿者姓名"),
    DOCUMENT_TYPE(false, "证件类型", "证件种类", "证件类别"),
    DOCUMENT_NUMBER(true, "证件号码", "证件号", "身份证号", "身份证号码", "身份证", "公民身份号码", "居民身份证号码"),
    PHONE(false, "手机", "手机号", "手机号码", "联系电话", "电话", "电话号码", "联系方式", "移动电话"),
    SECTION(true, "处室", "所属处室", "所在处室", "部门", "所在部门", "所属部门"),
    BRANCH(false, "党支部", "所属党支部", "所在党支部", "支部", "所属支部"),
    PARTY_MEMBER(false, "政治面貌", "是否党员", "党员", "是否中共党员", "中共党员"),
    JOINED_ON(false, "入队日期", "入队时间", "加入日期", "加入时间", "登记日期", "注册日期", "注册时间"),
    NATIONAL_NUMBER(false, "全国志愿者编号", "志愿者编号", "全国志愿服务编号", "志愿者号", "全国编号"),
    SKILLS(false, "特长", "技能", "服务技能", "专业技能", "技能特长");

    private static final Pattern DECORATION = Pattern.compile("[（(][^（）()]*[）)]|[\\s\\p{Z}*＊:：]+");

    private final boolean required;
    private final String label;
    private final Set<String> otherHeadings;

    Column(boolean required, String label, String... otherHeadings) {
        this.required = required;
        this.label = label;
        this.otherHeadings = Set.of(otherHeadings);
    }

    /** Returns whether a file must have the column, with a text in every row. */
    public boolean isRequired() {
        return required;
    }

    /** Returns the heading that a new file should have. */
    public String label() {
        return label;
    }

    /** Finds the column with the given heading; blanks, colons, stars and text in brackets are ignored. */
    static Optional<Column> withHeading(String heading) {
        String plain = DECORATION.matcher(heading).replaceAll("");
        return Arrays.stream(values())
                .filter(column -> column.label.equals(plain) || column.otherHeadings.contains(plain))
                .findFirst();
    }
}
