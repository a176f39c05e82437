package cn.volunteering.scoring.bulletin;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RegisterRecord;
import cn.volunteering.policy.Ruling;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bulletin of points of a year (积分公布, NX-73). What is published is exactly what was open to objections: after an
 * upheld objection the figures are taken again and the window begins again. A frozen bulletin never changes.
 *
 * @param takenOn the day on which the figures were taken
 * @param takenBy the account that took them; another one opens the window
 * @param namedListBasis why everyone in the unit may see the list of names; {@code null} if they see totals and their
 *     own line
 * @param window the last window; {@code null} before the first
 * @param publishedOn the day on which it was frozen and published inside the unit
 */
public record Bulletin(
        int year,
        State state,
        BulletinFigures figures,
        LocalDate takenOn,
        AccountId takenBy,
        @Nullable String namedListBasis,
        @Nullable ObjectionWindow window,
        List<Objection> objections,
        @Nullable LocalDate publishedOn)
        implements RegisterRecord {

    /** The longest basis of a list of names, in characters. */
    public static final int LONGEST_BASIS = 300;

    /** How far a bulletin has come. */
    public enum State {
        DRAFT,
        OBJECTION,
        FROZEN
    }

    public Bulletin {
        objections = List.copyOf(objections);
    }

    /** Drafts the bulletin of a year that has begun. */
    static Decision<Bulletin> draft(int year, BulletinFigures figures, AccountId by, LocalDate today) {
        if (year > today.getYear()) {
            return Decision.refused("bulletin-year-to-come", "不能公布尚未开始的年度");
        }
        return Decision.unless(
                emptiness(figures),
                () -> Decision.accepted(
                        new Bulletin(year, State.DRAFT, figures, today, by, null, null, List.of(), null)));
    }

    private static Optional<Refusal> emptiness(BulletinFigures figures) {
        return figures.lines().isEmpty() ? refusal("bulletin-empty", "该年度没有任何服务时长和积分") : Optional.empty();
    }

    /** Takes the figures again; the bulletin is then a draft. */
    public Decision<Bulletin> renew(BulletinFigures next, AccountId by, LocalDate today) {
        return Decision.unless(
                frozen().or(this::openObjection).or(() -> emptiness(next)),
                () -> Decision.accepted(
                        new Bulletin(year, State.DRAFT, next, today, by, namedListBasis, window, objections, null)));
    }

    /** Records why everyone may see the list of names, or that they may not; {@code null} takes the basis back. */
    public Decision<Bulletin> nameListFor(@Nullable String basis) {
        return state == State.DRAFT
                ? Decision.accepted(
                        new Bulletin(year, state, figures, takenOn, takenBy, basis, window, objections, publishedOn))
                : Decision.refused("bulletin-not-draft", "只有草稿才能登记公布名单的依据");
    }

    /** Opens the checked draft for objections. */
    public Decision<Bulletin> open(Ruling<Long> days, AccountId by, LocalDate today) {
        if (state != State.DRAFT) {
            return Decision.refused("bulletin-not-draft", "只有草稿才能开始接受异议");
        }
        if (by.equals(takenBy)) {
            return Decision.refused("bulletin-without-second-person", "生成数据的人不能自行核对，请由其他管理人员核对后公示");
        }
        int number = window == null ? 1 : window.number() + 1;
        var next = new ObjectionWindow(number, today, today.plusDays(days.value()), days.citation());
        return Decision.accepted(with(State.OBJECTION, next, objections, null));
    }

    /** Takes the objection of a person. */
    public Decision<Bulletin> object(VolunteerId volunteer, String reason, LocalDate today) {
        if (state != State.OBJECTION || window == null || !window.isOpenOn(today)) {
            return Decision.refused("bulletin-not-open", "当前不在异议期内");
        }
        if (objections.stream()
                .anyMatch(each -> each.isOpen() && each.volunteer().equals(volunteer))) {
            return Decision.refused("bulletin-objection-open", "您已有一项异议正在处理");
        }
        var more = new ArrayList<>(objections);
        more.add(new Objection(
                ObjectionId.after(more.size()),
                window.number(),
                volunteer,
                reason,
                today,
                Objection.State.OPEN,
                null,
                null));
        return Decision.accepted(with(state, window, more, null));
    }

    /**
     * Decides an objection.
     *
     * @param acting the volunteer who signs in with the deciding account, if there is one
     */
    public Decision<Bulletin> decide(
            ObjectionId id, boolean upheld, String why, AccountId by, Optional<VolunteerId> acting) {
        var found = objections.stream().filter(each -> each.id().equals(id)).findFirst();
        if (found.filter(Objection::isOpen).isEmpty()) {
            return Decision.refused("bulletin-objection-decided", "没有该项待处理的异议");
        }
        if (acting.filter(found.get().volunteer()::equals).isPresent()) {
            return Decision.refused("bulletin-objection-own", "不能处理本人的异议，请由其他管理人员办理");
        }
        var next = objections.stream()
                .map(each -> each.id().equals(id) ? each.decided(upheld, why, by) : each)
                .toList();
        return Decision.accepted(with(state, window, next, null));
    }

    /** Freezes the bulletin and publishes it inside the unit, once the window has ended and nothing is open. */
    public Decision<Bulletin> freeze(LocalDate today) {
        return Decision.unless(objectionToFreezing(today), () -> {
            var frozen = with(State.FROZEN, window, objections, today);
            return Decision.accepted(frozen, BulletinPublished.of(frozen, today));
        });
    }

    private Optional<Refusal> objectionToFreezing(LocalDate today) {
        if (state != State.OBJECTION || window == null) {
            return frozen().or(() -> refusal("bulletin-not-opened", "须先公示并接受异议"));
        }
        if (window.isOpenOn(today)) {
            return Optional.of(Refusal.of("bulletin-window-open", "异议期尚未结束").with("until", window.until()));
        }
        return openObjection().or(this::upheldObjection);
    }

    private Optional<Refusal> frozen() {
        return state == State.FROZEN ? refusal("bulletin-frozen", "已公布的积分不能再修改") : Optional.empty();
    }

    private Optional<Refusal> openObjection() {
        return objections.stream().anyMatch(Objection::isOpen)
                ? refusal("bulletin-objection-undecided", "还有尚未处理的异议")
                : Optional.empty();
    }

    private Optional<Refusal> upheldObjection() {
        boolean upheld = objections.stream()
                .filter(each -> window != null && each.window() == window.number())
                .anyMatch(each -> each.state() == Objection.State.UPHELD);
        return upheld ? refusal("bulletin-objection-upheld", "有成立的异议，须更正数据、重新生成并再次公示") : Optional.empty();
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(Refusal.of(code, message));
    }

    private Bulletin with(
            State next, @Nullable ObjectionWindow nextWindow, List<Objection> some, @Nullable LocalDate published) {
        return new Bulletin(year, next, figures, takenOn, takenBy, namedListBasis, nextWindow, some, published);
    }

    /** Returns whether people of the unit see the bulletin. */
    public boolean isVisible() {
        return state != State.DRAFT;
    }

    /** Returns whether everyone who sees the bulletin may see the list of names. */
    public boolean showsNames() {
        return isVisible() && namedListBasis != null;
    }
}
