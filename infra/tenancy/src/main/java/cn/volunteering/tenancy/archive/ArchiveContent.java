package cn.volunteering.tenancy.archive;

import java.util.List;

/** What a service adds to an archive that does not lie in the tenant's own database. Declared as a bean. */
@FunctionalInterface
public interface ArchiveContent {

    /** The files about the bound tenant. */
    List<ArchiveFile> files();
}
