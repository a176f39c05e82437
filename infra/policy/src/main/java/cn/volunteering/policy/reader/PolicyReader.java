package cn.volunteering.policy.reader;

import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.Ruling;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.Unit;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Resolves the values in force for the bound tenant from all versions published so far, as the registry does. */
public final class PolicyReader {

    private final KeptVersions versions;
    private final TenantDirectory tenants;
    private final KeyCatalogue catalogue;

    PolicyReader(KeptVersions versions, TenantDirectory tenants, KeyCatalogue catalogue) {
        this.versions = versions;
        this.tenants = tenants;
        this.catalogue = catalogue;
    }

    /**
     * Returns the value in force for the bound tenant under a key, with its source; empty for a threshold that no
     * document sets. Reads the stored versions once per call.
     *
     * @throws IllegalArgumentException if the catalogue does not contain the key
     */
    public <T> Optional<Ruling<T>> find(TypedKey<T> key, LocalDate day) {
        return ofBoundTenant().find(key, day);
    }

    /** Reads the stored versions once, for any number of keys and days of the bound tenant. */
    public EffectiveValues ofBoundTenant() {
        var unit = boundUnit();
        return new EffectiveValues(catalogue, unit, versions.of(ownersBinding(unit)));
    }

    /**
     * Reads the stored versions of the bound tenant and of the offices above it once, and returns what they demand of a
     * tenant that the bound one oversees. The tenant's own values are left out.
     */
    public Function<TenantEntry, EffectiveValues> ofTenantsBelow() {
        var published = versions.of(ownersBinding(boundUnit()));
        return below -> new EffectiveValues(catalogue, Unit.of(below, tenants::find), published);
    }

    /** Returns the words of all documents that bind the bound tenant. */
    public CitedTexts textsOfBoundTenant() {
        return versions.textsOf(ownersBinding(boundUnit()));
    }

    private Unit boundUnit() {
        return Unit.of(tenants.find(TenantScope.tenant()).orElseThrow(), tenants::find);
    }

    private static List<TenantId> ownersBinding(Unit unit) {
        var owners = new ArrayList<>(unit.above());
        owners.add(unit.id());
        return owners;
    }

    /**
     * Stores a version that the bound tenant published. Storing it again changes nothing.
     *
     * @throws IllegalArgumentException if it sets a value that the catalogue does not permit
     */
    void keep(PolicyPublished published) {
        var version = published.version(TenantScope.tenant());
        version.values().forEach(this::check);
        versions.keep(version, DocumentText.of(published));
    }

    private void check(PolicyValue value) {
        catalogue
                .find(value.key())
                .filter(definition -> definition.type() != value.type()
                        || definition.objectionTo(value.value()).isPresent())
                .ifPresent(_ -> {
                    throw new IllegalArgumentException("Not a value of " + value.key() + ": "
                            + value.value().plain());
                });
    }
}
