/**
 * Posts confirmed service: hours entry, points entry and the person's balance, in bulk for all records that arrive
 * together (NX-50, NX-68).
 */
@NullMarked
package cn.volunteering.scoring.posting;

import org.jspecify.annotations.NullMarked;
