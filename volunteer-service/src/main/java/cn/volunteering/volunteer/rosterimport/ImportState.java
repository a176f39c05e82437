package cn.volunteering.volunteer.rosterimport;

/** The state of an import. */
public enum ImportState {
    /**
     * The file has errors; nothing was imported. The same file may be tried again, for example once a missing section
     * exists.
     */
    REJECTED,
    /** Every row is valid and the import is decided; its rows are being written. */
    ACCEPTED,
    /** All rows are written. */
    APPLIED
}
