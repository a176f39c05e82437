/**
 * Posts confirmed service and its corrections: hours entries, points entries and the person's balance, in bulk for all records that arrive
 * together (NX-50, NX-68).
 */
@NullMarked
package cn.volunteering.scoring.posting;

import org.jspecify.annotations.NullMarked;
