package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.reporting.facts.Post;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Persons in charge of the unit's volunteer service (QH-39). */
@Component
final class DesignatedPersons implements Indicator {

    private static final Declaration DECLARATION = new Declaration(
            "designated-persons",
            "单位指定专人数",
            List.of("QH-39"),
            new PolicyKey("designated-persons.minimum"),
            Comparison.COUNT,
            Counter.PEOPLE,
            Bearing.COMPLIANCE,
            Subject.Kind.UNIT,
            Cadence.AT_DATE,
            Set.of());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Measurement measure(Case which) {
        var persons = which.snapshot().registers().posts().stream()
                .filter(post -> post.body() == Post.Body.DESIGNATED_PERSONS && post.isHeldOn(which.day()))
                .map(post -> Contributor.of(post.holder()))
                .distinct()
                .toList();
        return Measurement.of(Amount.count(persons.size())).counting(persons);
    }
}
