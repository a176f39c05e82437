package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Versioned;
import java.util.List;

/** Finds imports of the bound tenant that still have work to do. */
public interface RosterImports {

    /** Imports that were accepted and whose rows are not all written. */
    List<Versioned<RosterImport>> unfinished();
}
