package cn.volunteering.web.sheet;

import java.util.List;

/**
 * A list on its way into a file.
 *
 * @param title what the list is, in a few words
 * @param rows the objects that the rows show
 * @param notes what a reader must know to defend the figures: whose list, under which filter, of what time
 */
record Sheet(String title, List<Column> columns, List<?> rows, List<Note> notes) {

    /** A line of the sheet of notes. */
    record Note(String subject, String text) {}
}
