package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.personaldata.TextForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The supported columns of a roster file, each with its usual headings. */
public enum Column {
    NAME(true, "姓名", "名字", "志愿者姓名", "人员姓名", "队员姓名"),
    DOCUMENT_TYPE(false, "证件类型", "证件种类", "证件类别", "证件名称", "身份证件类型"),
    DOCUMENT_NUMBER(
            true, "证件号码", "证件号", "证件编号", "身份证号", "身份证号码", "身份证", "公民身份号码", "公民身份证号码", "居民身份证号码", "居民身份证号", "居民身份证",
            "身份证件号码", "身份证件号", "有效证件号码"),
    PHONE(
            false, "手机", "手机号", "手机号码", "联系电话", "电话", "电话号码", "联系方式", "移动电话", "移动电话号码", "联系手机", "联系手机号", "联系手机号码",
            "本人手机"),
    SECTION(true, "处室", "所属处室", "所在处室", "部门", "所在部门", "所属部门", "工作部门", "处室名称", "部门名称", "科室", "所在科室", "所属科室", "处室单位"),
    BRANCH(false, "党支部", "所属党支部", "所在党支部", "支部", "所属支部", "所在支部", "党支部名称", "党组织", "所在党组织", "所属党组织"),
    PARTY_MEMBER(false, "政治面貌", "政治身份", "政治面貌情况", "是否党员", "党员", "是否中共党员", "中共党员"),
    JOINED_ON(
            false, "入队日期", "入队时间", "加入日期", "加入时间", "登记日期", "登记时间", "注册日期", "注册时间", "加入志愿服务队时间", "加入志愿队时间", "加入志愿服务队日期"),
    NATIONAL_NUMBER(
            false, "全国志愿者编号", "志愿者编号", "全国志愿服务编号", "志愿者号", "全国编号", "志愿者证号", "志愿者注册号", "注册编号", "全国志愿者注册编号", "志愿服务编号"),
    SKILLS(false, "特长", "技能", "服务技能", "专业技能", "技能特长", "专业特长", "服务特长", "个人特长");

    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】");
    private static final Pattern DECORATION = Pattern.compile("^\\d{1,2}[.、]|[*:★※]+");
    private static final Pattern ALTERNATIVES = Pattern.compile("[/|、或]");

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

    /** Returns whether the column holds numbers that identify a person. */
    boolean isOfNumbers() {
        return this == DOCUMENT_NUMBER || this == PHONE;
    }

    /** Returns whether the column holds numbers with more digits than a spreadsheet keeps. */
    boolean isOfLongNumbers() {
        return this == DOCUMENT_NUMBER || this == NATIONAL_NUMBER;
    }

    /** Finds the column with the given heading; blanks, colons, stars and text in brackets are ignored. */
    static Optional<Column> withHeading(String heading) {
        String unmarked = REMARK.matcher(TextForm.compact(heading)).replaceAll("");
        String plain = DECORATION.matcher(unmarked).replaceAll("");
        return called(plain).or(() -> withAlternatives(plain));
    }

    private static Optional<Column> called(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.label.equals(heading) || column.otherHeadings.contains(heading))
                .findFirst();
    }

    /** Finds the column of a heading such as 手机/电话, if all its words mean the same column. */
    private static Optional<Column> withAlternatives(String heading) {
        List<Optional<Column>> columns = ALTERNATIVES
                .splitAsStream(heading)
                .map(Column::called)
                .distinct()
                .toList();
        return columns.size() == 1 ? columns.getFirst() : Optional.empty();
    }
}
