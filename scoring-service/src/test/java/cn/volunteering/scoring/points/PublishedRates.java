package cn.volunteering.scoring.points;

import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.Direction;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.Unit;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.ValueType;
import cn.volunteering.policy.store.CatalogueFile;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Builds published versions that set a rate of points, or another value. */
public final class PublishedRates {

    private PublishedRates() {}

    /** Returns a unit below the given offices, nearest first. */
    public static Unit aUnit(String id, String... above) {
        return new Unit(
                new TenantId(id),
                "PROVINCIAL_ORGAN",
                Set.of(),
                Stream.of(above).map(TenantId::new).toList());
    }

    static PointsPolicy inForce(Unit unit, Collection<PublishedVersion> published, LocalDate day) {
        var values = new EffectiveValues(CatalogueFile.read(), unit, published);
        return PointsPolicy.of(values.find(PointsPolicy.RATE, day).orElseThrow());
    }

    static PointsRules rulesInForce(Unit unit, Collection<PublishedVersion> published, LocalDate day) {
        return PointsRules.of(new EffectiveValues(CatalogueFile.read(), unit, published), day);
    }

    public static Draft aDocument(String owner, String id) {
        return new Draft(owner, id, 1, LocalDate.of(2026, 1, 1));
    }

    /** A version under construction; each step returns a new one. */
    public record Draft(String owner, String id, int number, LocalDate first) {

        Draft version(int wanted) {
            return new Draft(owner, id, wanted, first);
        }

        public Draft from(String day) {
            return new Draft(owner, id, number, LocalDate.parse(day));
        }

        PublishedVersion rate(long hundredths) {
            return published(hundredths, false);
        }

        PublishedVersion overridableRate(long hundredths) {
            return published(hundredths, true);
        }

        public PublishedVersion sets(String key, ValueType type, Value value) {
            return published(key, type, value, false);
        }

        private PublishedVersion published(long hundredths, boolean overridable) {
            return published(PointsPolicy.KEY, ValueType.HUNDREDTHS, new Value.Whole(hundredths), overridable);
        }

        private PublishedVersion published(String key, ValueType type, Value set, boolean overridable) {
            var value = new PolicyValue(
                    new PolicyKey(key),
                    type,
                    set,
                    new ClauseId("C-1"),
                    Direction.FIXED,
                    overridable,
                    Scope.EVERYONE,
                    null,
                    null);
            return new PublishedVersion(
                    new TenantId(owner),
                    Layer.OFFICE,
                    new PolicyId(id),
                    number,
                    first,
                    null,
                    Scope.EVERYONE,
                    Set.of(),
                    List.of(value));
        }
    }
}
