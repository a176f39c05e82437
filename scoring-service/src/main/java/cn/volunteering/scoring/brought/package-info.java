/**
 * Service that people brought along from other agencies (转入时长, NX-50). It counts for the person, and never for the unit, its
 * sections or its verdicts.
 */
@NullMarked
package cn.volunteering.scoring.brought;

import org.jspecify.annotations.NullMarked;
