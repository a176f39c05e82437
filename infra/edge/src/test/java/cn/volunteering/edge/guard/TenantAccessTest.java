package cn.volunteering.edge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.edge.TenantPath;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TenantAccessTest {

    private static final TenantId MINE = new TenantId("t-mine");
    private static final TenantAccess NOT_FOUND = new TenantAccess.Refused(Problems.TENANT_NOT_FOUND);

    @Test
    void ofWhenTheCallersTenantIsActiveGrantsIt() {
        assertThat(access("t-mine", TenantState.ACTIVE)).isEqualTo(new TenantAccess.Granted(MINE));
    }

    @Test
    void ofWhenTheCallersTenantIsSuspendedIs423() {
        assertThat(access("t-mine", TenantState.SUSPENDED))
                .isEqualTo(new TenantAccess.Refused(Problems.TENANT_NOT_ACTIVE));
    }

    @Test
    void ofWhenTheTenantIsDeletedForeignOrNotATenantIdLooksTheSame() {
        assertThat(access("t-mine", TenantState.DELETED)).isEqualTo(NOT_FOUND);
        assertThat(access("t-other", TenantState.ACTIVE)).isEqualTo(NOT_FOUND);
        assertThat(access("T MINE", TenantState.ACTIVE)).isEqualTo(NOT_FOUND);
    }

    private static TenantAccess access(String path, TenantState state) {
        return TenantAccess.of(new TenantPath(path), Set.of(MINE), new OneState(state));
    }

    /** A directory in which every tenant is in the same state. */
    private record OneState(TenantState state) implements TenantDirectory {

        @Override
        public Optional<TenantEntry> find(TenantId id) {
            return Optional.of(
                    new TenantEntry(id, "某单位", TenantKind.AGENCY, "organ", Set.of(), Optional.empty(), state));
        }

        @Override
        public Collection<TenantEntry> all() {
            return List.of();
        }
    }
}
