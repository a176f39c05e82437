/** The hours ledger on the wire. */
@NullMarked
package cn.volunteering.scoring.hours.web;

import org.jspecify.annotations.NullMarked;
