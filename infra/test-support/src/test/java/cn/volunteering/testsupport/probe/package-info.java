/** A service with one small subject, on which the libraries and the test kit themselves are tested. */
@NullMarked
package cn.volunteering.testsupport.probe;

import org.jspecify.annotations.NullMarked;
