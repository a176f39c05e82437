/**
 * The units of an agency on two axes (NX-02): sections (处室) and party branches (党支部). Each axis is a tree of its own.
 */
@NullMarked
package cn.volunteering.volunteer.organisation;

import org.jspecify.annotations.NullMarked;
