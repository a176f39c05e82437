package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.TypedKey;
import cn.volunteering.reporting.facts.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Vacant posts of the unit, and those that stayed vacant longer than 及时 permits (QH-38). */
@Component
final class Reappointments implements Statistic {

    private static final TypedKey<Long> DAYS = TypedKey.whole("reappointment.days");
    private static final List<String> REQUIREMENTS = List.of("QH-38");

    @Override
    public List<Observation> observe(Situation situation) {
        var which = new Case(situation, Subject.UNIT, Period.year(situation.year()));
        var vacant = which.snapshot().registers().posts().stream()
                .filter(post -> isVacant(post, which))
                .toList();
        long overdue = vacant.stream().filter(post -> isOverdue(post, which)).count();
        return List.of(new Observation(
                "overdue-reappointments",
                "逾期未补任的领导小组、办公室和专人岗位数",
                REQUIREMENTS,
                which.subject(),
                which.period(),
                overdue,
                (long) vacant.size()));
    }

    private static boolean isVacant(Post post, Case which) {
        return post.toBeFilled() && !endOf(post).isAfter(which.day()) && !isFollowed(post, which);
    }

    private static boolean isFollowed(Post former, Case which) {
        return which.snapshot().registers().posts().stream()
                .anyMatch(post ->
                        former.id().equals(post.succeeds()) && !post.from().isAfter(which.day()));
    }

    private static boolean isOverdue(Post post, Case which) {
        return endOf(post).plusDays(which.option(DAYS)).isBefore(which.day());
    }

    private static LocalDate endOf(Post ended) {
        return Objects.requireNonNull(ended.until());
    }
}
