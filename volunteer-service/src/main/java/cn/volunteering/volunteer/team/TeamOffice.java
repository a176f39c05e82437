package cn.volunteering.volunteer.team;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.post.Body;
import cn.volunteering.volunteer.post.Posts;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The office (领导小组办公室) below which teams are set up where a document demands it (领导小组——办公室——服务队, QH-40). The
 * group of a section is below its section and needs none.
 *
 * @param isRequired whether the policy in force demands an office
 */
record TeamOffice(Posts posts, BooleanSupplier isRequired) {

    /** Returns an objection if the team needs an office and nobody works in it. */
    Optional<Refusal> objection(Team.Form form) {
        return form.kind() == Team.Kind.GROUP || !isRequired.getAsBoolean() || hasOffice()
                ? Optional.empty()
                : Optional.of(Refusal.of("team-without-office", "须先登记领导小组办公室的工作人员，再设立志愿服务队"));
    }

    private boolean hasOffice() {
        return posts.all().stream()
                .map(Versioned::state)
                .anyMatch(post -> post.body() == Body.OFFICE && post.isLasting());
    }
}
