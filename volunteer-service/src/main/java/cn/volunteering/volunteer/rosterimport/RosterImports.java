package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Versioned;
import java.util.List;

/** Finds unfinished imports of the bound tenant. */
public interface RosterImports {

    /** Returns the accepted imports whose rows are not all written. */
    List<Versioned<RosterImport>> unfinished();
}
