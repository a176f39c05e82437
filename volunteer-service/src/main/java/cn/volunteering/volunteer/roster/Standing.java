package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Decision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The state of a volunteer with its dates and the reason for the last step.
 *
 * @param joinedOn the day the person joined, or applied if the application is still undecided
 * @param leftOn the day the person left, while the state is LEFT
 * @param reason why the person is suspended or has left; shown to the committee only
 * @param firstJoinedOn the day on which the person first joined in the agency they came from; {@code null} unless they
 *     came by a transfer
 */
public record Standing(
        VolunteerState state,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String reason,
        @Nullable LocalDate firstJoinedOn) {

    static Standing applied(LocalDate on) {
        return new Standing(VolunteerState.APPLIED, on, null, null, null);
    }

    static Standing registered(LocalDate joinedOn, @Nullable LocalDate firstJoinedOn) {
        return new Standing(VolunteerState.REGISTERED, joinedOn, null, null, firstJoinedOn);
    }

    /** Returns the day on which the person first joined, here or in the agency they came from. */
    public LocalDate firstJoined() {
        return firstJoinedOn == null ? joinedOn : firstJoinedOn;
    }

    /** Accepts an application as of the given day, or readmits someone who left and keeps the day they first joined. */
    Decision<Standing> register(LocalDate on) {
        var joined = state == VolunteerState.LEFT ? joinedOn : on;
        return step(new Standing(VolunteerState.REGISTERED, joined, null, null, firstJoinedOn));
    }

    Decision<Standing> activate() {
        return state == VolunteerState.SUSPENDED
                ? refusedStep(VolunteerState.ACTIVE)
                : step(new Standing(VolunteerState.ACTIVE, joinedOn, null, null, firstJoinedOn));
    }

    Decision<Standing> suspend(String why) {
        return step(new Standing(VolunteerState.SUSPENDED, joinedOn, null, why, firstJoinedOn));
    }

    Decision<Standing> resume() {
        return state == VolunteerState.SUSPENDED
                ? step(new Standing(VolunteerState.ACTIVE, joinedOn, null, null, firstJoinedOn))
                : Decision.refused("volunteer-not-suspended", "该志愿者未被暂停，无需恢复");
    }

    Decision<Standing> leave(LocalDate on, String why, LocalDate today) {
        if (on.isAfter(today)) {
            return Decision.refused("volunteer-leaves-in-future", "退出日期不能晚于今天");
        }
        if (on.isBefore(joinedOn)) {
            return Decision.refused("volunteer-leaves-before-joining", "退出日期不能早于入队日期 " + joinedOn);
        }
        return step(new Standing(VolunteerState.LEFT, joinedOn, on, why, firstJoinedOn));
    }

    private Decision<Standing> step(Standing next) {
        return state.leadsTo(next.state) ? Decision.accepted(next) : refusedStep(next.state);
    }

    private Decision<Standing> refusedStep(VolunteerState next) {
        return Decision.refused("volunteer-state", "该志愿者当前状态为“" + state.label() + "”，不能变为“" + next.label() + "”");
    }
}
