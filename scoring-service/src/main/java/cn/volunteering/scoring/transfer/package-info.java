/**
 * Hours and points of people who are transferred between agencies (关系转接, NX-50): what the giving agency states about them, and how
 * the receiving agency takes it over.
 */
@NullMarked
package cn.volunteering.scoring.transfer;

import org.jspecify.annotations.NullMarked;
