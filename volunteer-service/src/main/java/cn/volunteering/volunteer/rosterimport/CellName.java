package cn.volunteering.volunteer.rosterimport;

/** The name of a cell as spreadsheet programs show it: D2. */
final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    static String of(int position, int row) {
        return letters(position) + row;
    }

    private static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % LETTERS));
        return position < LETTERS ? last : letters(position / LETTERS - 1) + last;
    }
}
