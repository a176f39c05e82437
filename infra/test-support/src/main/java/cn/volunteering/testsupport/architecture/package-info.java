/** Rules for the dependencies between packages, each with a fixture that breaks it. */
@NullMarked
package cn.volunteering.testsupport.architecture;

import org.jspecify.annotations.NullMarked;
