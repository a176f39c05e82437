package cn.volunteering.volunteer.rosterimport;

/** How far an import has come. */
public enum ImportState {
    /** The file has errors; nothing was imported. The same file may be tried again, for example when a missing section was opened. */
    REJECTED,
    /** Every row is right and the import is decided; its rows are being written. */
    ACCEPTED,
    /** All rows are written. */
    APPLIED
}
