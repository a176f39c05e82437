package cn.volunteering.policy;

import cn.volunteering.policy.store.CatalogueFile;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds published versions and units for tests. */
final class Documents {

    static final KeyCatalogue CATALOGUE = CatalogueFile.read();

    private Documents() {}

    /** Returns a unit below the given offices, nearest first. */
    static Unit aUnit(String id, String... above) {
        var offices = Stream.of(above).map(TenantId::new).toList();
        return new Unit(new TenantId(id), "PROVINCIAL_ORGAN", Set.of(), offices);
    }

    /** Begins a document of an owner, in force from the first day of 2026. */
    static Draft aDocument(String owner, String id) {
        return new Draft(owner, id);
    }

    /** Builds a version in which all values rest on clause {@code C-1}. */
    static final class Draft {

        private final String owner;
        private final String id;
        private final List<PolicyValue> values = new ArrayList<>();
        private int number = 1;
        private Layer layer = Layer.OFFICE;
        private LocalDate from = LocalDate.of(2026, 1, 1);
        private @Nullable LocalDate to;
        private Scope scope = Scope.EVERYONE;
        private Set<PolicyId> supersedes = Set.of();

        private Draft(String owner, String id) {
            this.owner = owner;
            this.id = id;
        }

        Draft version(int wanted) {
            number = wanted;
            return this;
        }

        Draft layer(Layer wanted) {
            layer = wanted;
            return this;
        }

        Draft from(String day) {
            from = LocalDate.parse(day);
            return this;
        }

        Draft to(@Nullable String day) {
            to = day == null ? null : LocalDate.parse(day);
            return this;
        }

        Draft meant(Scope wanted) {
            scope = wanted;
            return this;
        }

        Draft superseding(String other) {
            supersedes = Set.of(new PolicyId(other));
            return this;
        }

        Draft sets(String key, long number) {
            return sets(key, new Value.Whole(number), false, Scope.EVERYONE, null, null);
        }

        Draft setsOverridable(String key, long number) {
            return sets(key, new Value.Whole(number), true, Scope.EVERYONE, null, null);
        }

        Draft sets(
                String key,
                Value value,
                boolean overridable,
                Scope meant,
                @Nullable LocalDate first,
                @Nullable LocalDate last) {
            var definition = CATALOGUE.get(new PolicyKey(key));
            values.add(new PolicyValue(
                    definition.key(),
                    definition.type(),
                    value,
                    new ClauseId("C-1"),
                    definition.direction(),
                    overridable,
                    meant,
                    first,
                    last));
            return this;
        }

        PublishedVersion published() {
            return new PublishedVersion(
                    new TenantId(owner), layer, new PolicyId(id), number, from, to, scope, supersedes, values);
        }
    }
}
