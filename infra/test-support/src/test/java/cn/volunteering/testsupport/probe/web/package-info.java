/** The door of the probe service. */
@NullMarked
package cn.volunteering.testsupport.probe.web;

import org.jspecify.annotations.NullMarked;
