package cn.volunteering.activity.roster;

import cn.volunteering.domain.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the roster (花名册): the part of a volunteer that activities need.
 *
 * @param account the account the volunteer signs in with, if there is one
 * @param branch the party branch, if the volunteer belongs to one
 * @param appointedFor the sections for which the agency appointed the volunteer as liaison
 */
public record Member(
        VolunteerId id,
        @Nullable AccountId account,
        String displayName,
        SectionId section,
        @Nullable BranchId branch,
        VolunteerState state,
        List<SectionId> appointedFor) {

    public Member {
        appointedFor = List.copyOf(appointedFor);
    }

    /** Returns the sections for which the volunteer acts when signed in as a liaison (NX-15). */
    public Set<SectionId> sectionsAsLiaison() {
        return appointedFor.isEmpty() ? Set.of(section) : Set.copyOf(appointedFor);
    }

    /** Returns whether the volunteer may sign up and serve now. */
    public boolean isActive() {
        return state == VolunteerState.ACTIVE;
    }

    /** Returns why a volunteer who is not active may not sign up and serve, and what they can do about it. */
    Refusal objection() {
        return Refusal.of("volunteer-not-active", nextStep()).with("state", state.name());
    }

    private String nextStep() {
        return switch (state) {
            case APPLIED -> "您的申请尚待受理；受理后请登录并确认参加志愿服务，即可报名";
            case REGISTERED -> "您已登记，但尚未确认参加志愿服务；请先登录，在本人信息中阅读并确认，即可报名";
            case SUSPENDED -> "您的志愿者资格已暂停；如有疑问请联系本处室联络员";
            case LEFT -> "您已离队；如需再次参加请联系本处室联络员重新登记";
            case ACTIVE -> "您可以参加活动";
        };
    }

    /** Returns whether the volunteer is on the roster: neither an undecided applicant nor gone. */
    public boolean isOnRoster() {
        return state != VolunteerState.APPLIED && state != VolunteerState.LEFT;
    }

    /**
     * Returns why others cannot ask the volunteer to take part, in words for them: not active, or without an account, so
     * that the volunteer could neither learn of it nor answer.
     */
    public Optional<Refusal> objectionToAsking() {
        if (!isActive()) {
            return Optional.of(Refusal.of("volunteer-not-active", standing()).with("state", state.name()));
        }
        return account == null
                ? Optional.of(Refusal.of("volunteer-without-account", "没有登录账号，无法收到通知或邀请"))
                : Optional.empty();
    }

    private String standing() {
        return switch (state) {
            case APPLIED -> "入队申请尚待受理";
            case REGISTERED -> "尚未由本人确认参加志愿服务";
            case SUSPENDED -> "志愿者资格已暂停";
            case LEFT -> "已离队";
            case ACTIVE -> "可以参加活动";
        };
    }

    /** Returns whether the volunteer has not agreed to serve yet (条例 25), and so cannot have served. */
    public boolean neverAgreed() {
        return state == VolunteerState.APPLIED || state == VolunteerState.REGISTERED;
    }

    /** Returns whether the given account belongs to the volunteer. */
    public boolean isHolderOf(AccountId other) {
        return other.equals(account);
    }
}
