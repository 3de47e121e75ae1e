"""Stands in for PETRARCH2 in tests: takes its command line, checks its input, and takes half a second of the processor."""

import argparse
import sys
import time
import xml.etree.ElementTree as ET

parser = argparse.ArgumentParser()
parser.add_argument("command", choices=["batch"])
parser.add_argument("-i", "--inputs", required=True)
parser.add_argument("-o", "--outputs", required=True)
given = parser.parse_args()

clock = getattr(time, "process_time", None) or time.clock
sentences = ET.parse(given.inputs).getroot().findall("Sentence")
with open("evts." + given.outputs, "w") as out:
    for sentence in sentences:
        if sentence.attrib["sentence"] != "True" or sentence.attrib["source"] != "bench":
            sys.exit("not marked as a sentence: " + str(sentence.attrib))
        story, number = sentence.attrib["id"].split("_")
        time.strptime(sentence.attrib["date"], "%Y%m%d")
        if not sentence.find("Parse").text.startswith("(ROOT ("):
            sys.exit("no tree: " + sentence.find("Parse").text)
        if "fails" in sentence.find("Text").text:
            print("a sentence fails")
            sys.exit(3)
        if "gives up" in sentence.find("Text").text:
            print("Please enter a valid file")
            import os

            os.remove("evts." + given.outputs)
            sys.exit()
        out.write("\t".join([sentence.attrib["date"], story, number]) + "\n")
        end = clock() + 0.5
        while clock() < end:
            pass
