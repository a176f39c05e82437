package cn.volunteering.activity.project;

import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A project (志愿服务项目, QH-47): long-lived, with dated activities. It is filed with the committee before anything is
 * carried out (NX-36, NX-51); a joint one only after each co-section has confirmed (NX-35). Repeating a step changes
 * nothing.
 *
 * @param confirmedBy the co-sections that have confirmed the current proposal
 * @param nationalNumber its number in the national system (NX-52), often known only later
 */
public record Project(
        ProjectId id,
        Proposal proposal,
        Set<SectionId> confirmedBy,
        Filing filing,
        @Nullable String nationalNumber) {

    public Project {
        confirmedBy = Set.copyOf(confirmedBy);
    }

    /** Creates a project that only its authors work on. */
    public static Decision<Project> draft(ProjectId id, Proposal proposal) {
        return Decision.unless(
                proposal.objection(), () -> Decision.accepted(new Project(id, proposal, Set.of(), Filing.NONE, null)));
    }

    /**
     * Replaces the proposal. The co-sections confirmed the previous one, so they are asked again. The origin is fixed
     * once the project has been filed (NX-33).
     */
    public Decision<Project> revise(Proposal revised) {
        return Decision.unless(
                objectionToChange().or(() -> objectionToOrigin(revised)).or(revised::objection),
                () -> Decision.accepted(new Project(id, revised, Set.of(), filing, nationalNumber)));
    }

    private Optional<Refusal> objectionToOrigin(Proposal revised) {
        return filing.filed() != null && revised.origin() != proposal.origin()
                ? Optional.of(Refusal.of("project-origin-fixed", "项目报备后不能更改发起方式"))
                : Optional.empty();
    }

    /** Records that the co-sections among the given ones agree to carry the project jointly (NX-35). */
    public Decision<Project> confirmFor(Set<SectionId> sections) {
        var asked = new HashSet<>(proposal.coSectionIds());
        asked.retainAll(sections);
        if (asked.isEmpty()) {
            return Decision.refused("project-not-a-co-section", "您所在处室不是本项目的联合处室");
        }
        if (confirmedBy.containsAll(asked)) {
            return Decision.accepted(this);
        }
        var confirmed = new HashSet<>(confirmedBy);
        confirmed.addAll(asked);
        return Decision.unless(
                objectionToChange(),
                () -> Decision.accepted(new Project(id, proposal, confirmed, filing, nationalNumber)));
    }

    private Optional<Refusal> objectionToChange() {
        return filing.isOpen()
                ? Optional.empty()
                : Optional.of(Refusal.of("project-not-open", "项目已报备，不能再修改").with("state", state().name()));
    }

    /** Files the project with the committee, for the first time or again after a return. */
    public Decision<Project> file(Signature filer) {
        if (state() == ProjectState.FILED) {
            return Decision.accepted(this);
        }
        return Decision.unless(
                objectionToChange().or(this::objectionToFiling),
                () -> Decision.accepted(at(Filing.by(filer)), filed(filer)));
    }

    private Optional<Refusal> objectionToFiling() {
        var unconfirmed = new HashSet<>(proposal.coSectionIds());
        unconfirmed.removeAll(confirmedBy);
        return unconfirmed.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of("project-not-confirmed", "联合处室尚未全部确认，不能报备")
                        .with("unconfirmed", inOrder(unconfirmed)));
    }

    private ProjectFiled filed(Signature filer) {
        return new ProjectFiled(
                id,
                proposal.title(),
                proposal.origin(),
                proposal.leadSectionId(),
                inOrder(proposal.coSectionIds()),
                filer.at());
    }

    private static List<SectionId> inOrder(Collection<SectionId> sections) {
        return sections.stream().sorted(Comparator.comparing(SectionId::value)).toList();
    }

    /** Accepts the filed project for the committee. The person who filed it cannot accept it. */
    public Decision<Project> accept(Signature committee) {
        if (isAccepted()) {
            return Decision.accepted(this);
        }
        return Decision.unless(
                objectionToAnswer(committee),
                () -> Decision.accepted(at(filing.acceptedBy(committee)), new ProjectAccepted(id, committee.at())));
    }

    /** Returns the filed project to its authors with a reason. The person who filed it cannot return it. */
    public Decision<Project> sendBack(String reason, Signature committee) {
        if (state() == ProjectState.RETURNED && reason.equals(filing.returnedFor())) {
            return Decision.accepted(this);
        }
        return Decision.unless(objectionToAnswer(committee), () -> Decision.accepted(at(filing.returnedFor(reason))));
    }

    private Optional<Refusal> objectionToAnswer(Signature committee) {
        if (state() != ProjectState.FILED) {
            return Optional.of(
                    Refusal.of("project-not-filed", "项目不在已报备状态，不能受理或退回").with("state", state().name()));
        }
        return Optional.ofNullable(filing.filed())
                .filter(filer -> filer.by().equals(committee.by()))
                .map(_ -> Refusal.of("project-own-filing", "报备人不能受理或退回自己报备的项目"));
    }

    /**
     * Deletes a draft: nobody has been told of it yet.
     *
     * @param planned whether activities are planned in it
     */
    public Decision<Project> discard(boolean planned) {
        if (filing.filed() != null) {
            return Decision.refused(Refusal.of("project-filed", "已报备过的项目不能删除").with("state", state().name()));
        }
        return planned ? Decision.refused("project-has-activities", "项目下已安排活动，请先删除活动") : Decision.accepted(this);
    }

    private Project at(Filing next) {
        return new Project(id, proposal, confirmedBy, next, nationalNumber);
    }

    /** Records the project's number in the national system (NX-52). */
    public Decision<Project> assignNationalNumber(String national) {
        return Decision.accepted(new Project(id, proposal, confirmedBy, filing, national));
    }

    /** Returns the state of the filing. */
    public ProjectState state() {
        return filing.state();
    }

    /** Returns whether the committee has accepted the project, so that its activities may recruit (NX-36). */
    public boolean isAccepted() {
        return state() == ProjectState.ACCEPTED;
    }
}
