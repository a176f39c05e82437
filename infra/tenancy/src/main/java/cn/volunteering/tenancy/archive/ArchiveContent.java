package cn.volunteering.tenancy.archive;

import java.util.List;

/** Adds data to an archive that is not in the tenant's own database. Declared as a bean. */
@FunctionalInterface
public interface ArchiveContent {

    /** Returns the files about the bound tenant. */
    List<ArchiveFile> files();
}
