package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Labelled;
import cn.volunteering.volunteer.personaldata.TextForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The political status of a person (政治面貌) with the terms and codes of GB/T 4762. */
public enum PartyStatus implements Labelled {
    PARTY_MEMBER("中共党员", "01", "中国共产党党员", "中国共产党员", "共产党员", "中共", "党员", "正式党员", "中共正式党员"),
    PROBATIONARY_MEMBER("中共预备党员", "02", "中国共产党预备党员", "预备党员"),
    LEAGUE_MEMBER("共青团员", "03", "中国共产主义青年团团员", "团员"),
    REVOLUTIONARY_COMMITTEE("民革党员", "04", "民革", "民革会员", "中国国民党革命委员会会员", "中国国民党革命委员会党员"),
    DEMOCRATIC_LEAGUE("民盟盟员", "05", "民盟", "中国民主同盟盟员"),
    CONSTRUCTION_ASSOCIATION("民建会员", "06", "民建", "中国民主建国会会员"),
    PROMOTING_DEMOCRACY("民进会员", "07", "民进", "中国民主促进会会员"),
    PEASANTS_AND_WORKERS("农工党党员", "08", "农工党", "农工党员", "中国农工民主党党员"),
    ZHI_GONG("致公党党员", "09", "致公党", "致公党员", "中国致公党党员"),
    JIU_SAN("九三学社社员", "10", "九三学社", "九三社员"),
    SELF_GOVERNMENT_LEAGUE("台盟盟员", "11", "台盟", "台湾民主自治同盟盟员"),
    /** A member of one of the eight democratic parties, without saying which. */
    DEMOCRATIC_PARTY("民主党派", "民主党派成员", "民主党派人士"),
    NON_PARTY("无党派人士", "12", "无党派民主人士", "无党派"),
    MASSES("群众", "13", "普通群众", "普通公民", "入党积极分子", "积极分子");

    private static final String PROBATION = "预备";
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");

    private final String label;
    private final Set<String> otherNames;

    PartyStatus(String label, String... otherNames) {
        this.label = label;
        this.otherNames = Set.of(otherNames);
    }

    /** Returns the term shown to users. */
    @Override
    public String label() {
        return label;
    }

    /** Returns whether the person belongs to the Communist Party, on probation or not. */
    public boolean isPartyMember() {
        return this == PARTY_MEMBER || this == PROBATIONARY_MEMBER;
    }

    /** Finds the status for a term, a code or a usual name. */
    public static Optional<PartyStatus> parse(String text) {
        String name = TextForm.compact(text);
        return name.contains(PROBATION)
                ? Optional.of(PROBATIONARY_MEMBER)
                : called(REMARK.matcher(name).replaceAll(""));
    }

    private static Optional<PartyStatus> called(String name) {
        return Arrays.stream(values())
                .filter(status -> status.label.equals(name) || status.otherNames.contains(name))
                .findFirst();
    }

    /** Returns all terms. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(PartyStatus::label).toList();
    }
}
