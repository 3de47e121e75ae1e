#!/bin/sh
# Stands in for Python and PETRARCH2 where there is no Python: PROGRAM batch -i INPUT -o OUTPUT
set -eu
[ "$2 $3 $5" = "batch -i -o" ]
sentences=$(grep -c '<Sentence date="[0-9]\{8\}" id="a[0-9]*_[0-9]*" source="bench" sentence="True"><Text>' "$4" || true)
if grep -q 'fails' "$4"; then
    echo "a sentence fails"
    exit 3
fi
if grep -q 'gives up' "$4"; then
    echo "Please enter a valid file"
    exit 0
fi
: >"evts.$6"
while [ "$sentences" -gt 0 ]; do
    echo event >>"evts.$6"
    i=0
    while [ $i -lt 400000 ]; do i=$((i + 1)); done
    sentences=$((sentences - 1))
done
